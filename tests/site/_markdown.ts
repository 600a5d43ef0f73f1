import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { addressOf, files, read } from './_dist.ts';

export interface MarkdownFile {
	readonly file: string;
	readonly address: string;
	readonly text: string;
	/** Everything in it, in order. */
	readonly nodes: readonly Nodes[];
}

/** Every Markdown file of the site, parsed once. */
export const markdownFiles: readonly MarkdownFile[] = [...files]
	.filter((file) => file.endsWith('.md') || file === 'llms.txt')
	.map((file) => {
		const text = read(file);
		const root = markdownToMdast(text, { features: { frontmatter: false } }) as Root;
		return { file, text, address: addressOf(file), nodes: below(root) };
	});

export function linksIn({ nodes }: Pick<MarkdownFile, 'nodes'>): string[] {
	return nodes.flatMap((node) => ('url' in node ? [node.url] : []));
}

function below(node: Nodes): Nodes[] {
	return [node, ...('children' in node ? node.children.flatMap(below) : [])];
}
