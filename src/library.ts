import { getCollection, render, type CollectionEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { idOfFile, type DataByKind, type Entries, type Entry, type Kind } from './model/entries.ts';
import { buildKnowledgeBase, type KnowledgeBase } from './model/knowledge-base.ts';
import { formatProblems } from './model/problem.ts';
import type { ProseKind } from './schemas/sections.ts';

/** Every file, by its path from the project’s root. */
const files = new Map<string, CollectionEntry<ProseKind>>();

const entriesOf = async <K extends Kind>(kind: K): Promise<Entry<DataByKind[K]>[]> =>
	(await getCollection(kind)).map((entry) => {
		const file = entry.filePath ?? entry.id;
		files.set(file, entry as CollectionEntry<ProseKind>);
		return { id: idOfFile(file), file, data: entry.data as DataByKind[K] };
	});

async function load(): Promise<KnowledgeBase> {
	const entries: Entries = {
		causes: await entriesOf('causes'),
		fixes: await entriesOf('fixes'),
		variations: await entriesOf('variations'),
		faq: await entriesOf('faq'),
		guides: await entriesOf('guides'),
		questions: await entriesOf('questions'),
		outcomes: await entriesOf('outcomes'),
		glossary: await entriesOf('glossary'),
		sheets: await entriesOf('sheets'),
		exchanges: await entriesOf('exchanges'),
		screens: await entriesOf('screens'),
	};
	const { knowledge, problems } = buildKnowledgeBase(entries, new Date());
	if (!knowledge)
		throw new AstroError(
			formatProblems(problems),
			'CONTRIBUTING.md says what each kind of file holds.',
		);
	return knowledge;
}

/** The linked library. Throws once, with every problem, where the files do not fit together. */
export const library: KnowledgeBase = await load();

/** The body of a page, ready to be rendered, with its headings. */
export async function proseOf({ file }: { readonly file: string }) {
	return render(entryOf(file));
}

/** The body of a page as a Markdown tree. */
export function bodyOf({ file }: { readonly file: string }): Root {
	return mdxToMdast(entryOf(file).body ?? '') as Root;
}

function entryOf(file: string): CollectionEntry<ProseKind> {
	const entry = files.get(file);
	if (!entry) throw new Error(`${file} is not in the library`);
	return entry;
}
