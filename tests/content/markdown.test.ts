import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { isJsx } from '../../src/model/mdx.ts';
import { proseToMarkdown } from '../../src/model/markdown.ts';
import { bodies, entries, root as project } from './_library.ts';
import { everyNode } from './_prose.ts';

const plainText = (root: Root) =>
	proseToMarkdown(root, {
		listingOf: (file) => readFileSync(path.join(project, 'content/examples', file), 'utf8'),
		configurationOf: ({ of, file, stage = 'after' }) =>
			entries.exchanges.find(({ id }) => id === of)?.data.files.find(({ path: at }) => at === file)?.[
				stage
			] ?? '',
	});
const blockComponents: readonly unknown[] = ['Command', 'Configuration', 'Exchange', 'Listing'];

describe('a body can be said in plain Markdown', () => {
	it.each(bodies)('without a component left: $file', ({ root }) => {
		const plain = plainText(root);
		// Read again as MDX, where a component that was left, or a stray brace, would show.
		const left = everyNode(mdxToMdast(plain) as Root).filter(
			(node) => isJsx(node) || node.type.startsWith('mdx'),
		);
		expect(left).toEqual([]);
	});

	it.each(bodies)('with every command that it holds: $file', ({ root }) => {
		const plain = plainText(root);
		const fences = plain.split('\n').filter((line) => /^\s*```/.test(line));
		const blocks = everyNode(root).flatMap((node) =>
			isJsx(node) && blockComponents.includes(node.name) ? [node.name] : [],
		);
		expect(fences.length / 2).toBeGreaterThanOrEqual(blocks.length);
	});
});
