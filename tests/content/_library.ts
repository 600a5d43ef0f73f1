import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { readContent } from '../../src/integrations/read-content.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { formatProblems } from '../../src/model/problem.ts';

/** The project’s folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const { entries, problems } = await readContent(root);

const built = buildKnowledgeBase(entries, new Date());
if (!built.knowledge) throw new Error(formatProblems(built.problems));

/** The real library, linked. */
export const library = built.knowledge;

export interface Body {
	readonly file: string;
	/** The address of its page; an FAQ entry’s has an anchor. */
	readonly url: string;
	/** The whole file. */
	readonly text: string;
	readonly root: Root;
}

/** The bodies of all pages that have one. */
export const bodies: readonly Body[] = await Promise.all(
	[library.causes, library.fixes, library.variations, library.faq, library.guides]
		.flat()
		.map(async ({ file, url }) => {
			const text = await readFile(path.join(root, file), 'utf8');
			const body = text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
			return { file, url, text, root: mdxToMdast(body) as Root };
		}),
);
