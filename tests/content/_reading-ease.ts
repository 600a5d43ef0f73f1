import { fleschKincaid } from 'flesch-kincaid';
import type { Nodes, Root } from 'mdast';
import { syllable } from 'syllable';
import { isJsx } from '../../src/model/mdx.ts';

/** How hard a page is to read. */
export interface Ease {
	readonly words: number;
	/** US school grade after Flesch and Kincaid. */
	readonly grade: number;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Measures paragraphs, each of which ends a sentence. Code counts as one short word: it is looked
 * at, not read.
 */
export function readingEase(paragraphs: readonly string[]): Ease {
	const counted = { sentence: 0, word: 0, syllable: 0 };
	for (const paragraph of paragraphs)
		for (const { segment } of sentences.segment(paragraph)) {
			const found = [...words.segment(segment)].filter(({ isWordLike }) => isWordLike);
			if (found.length === 0) continue;
			counted.sentence += 1;
			counted.word += found.length;
			for (const word of found) counted.syllable += Math.max(1, syllable(word.segment));
		}
	return { words: counted.word, grade: counted.word === 0 ? 0 : fleschKincaid(counted) };
}

/** The paragraphs of a body as they are read; headings, tables, code and exchanges are left out. */
export function paragraphsOf(root: Root): string[] {
	const visit = (node: Nodes): string[] => {
		if (node.type === 'paragraph') return [read(node)];
		if (node.type === 'table' || node.type === 'heading') return [];
		return 'children' in node ? node.children.flatMap(visit) : [];
	};
	return visit(root).filter((text) => text.trim() !== '');
}

function read(node: Nodes): string {
	if (node.type === 'inlineCode') return 'code';
	if (isJsx(node)) return '';
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(read).join('') : '';
}

/** A line of front matter as it is read. */
export function readLine(line: string): string {
	return line.replace(/`[^`]*`/g, 'code');
}
