import type { BlockContent, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type {
	CalloutProps,
	CommandProps,
	ConfigurationProps,
	ExchangeProps,
	ListingProps,
} from '../schemas/prose.ts';
import { isJsx, propsOf, type JsxNode } from './mdx.ts';

/** Gives the texts that prose shows and does not hold. */
export interface Shown {
	/** A file below `content/examples/`. */
	readonly listingOf: (file: string) => string;
	/** A part of a configuration that a reproduction ran. */
	readonly configurationOf: (props: ConfigurationProps) => string;
}

/** A body with its components turned into what plain Markdown has for them. */
export function proseToMarkdown(root: Root, shown: Shown): string {
	const children = root.children.flatMap((node) => plainNode(node, shown));
	return toMarkdown(
		{ type: 'root', children: children as RootContent[] },
		{
			bullet: '-',
			rule: '-',
			extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
		},
	).trim();
}

function plainNode(node: Nodes | JsxNode, shown: Shown): Nodes[] {
	if (isJsx(node)) return plainComponent(node, shown);
	if (!('children' in node)) return [node];
	return [
		{ ...node, children: node.children.flatMap((child) => plainNode(child, shown)) } as Nodes,
	];
}

function plainComponent(node: JsxNode, shown: Shown): Nodes[] {
	const inside = () => node.children.flatMap((child) => plainNode(child, shown));
	switch (node.name) {
		case 'Callout':
			return [quote(propsOf(node) as CalloutProps, inside() as BlockContent[])];
		case 'Command':
			return plainCommand(propsOf(node) as unknown as CommandProps);
		case 'Configuration':
			return plainConfiguration(propsOf(node) as unknown as ConfigurationProps, shown);
		case 'Exchange':
			return plainExchange(propsOf(node) as unknown as ExchangeProps);
		case 'Listing':
			return plainListing(propsOf(node) as unknown as ListingProps, shown);
		case 'System':
			return [heading(3, String(propsOf(node)['name'])), ...inside()];
		default:
			return inside();
	}
}

function quote({ title }: CalloutProps, children: BlockContent[]): Nodes {
	return {
		type: 'blockquote',
		children: [{ type: 'paragraph', children: [strong(title)] }, ...children],
	};
}

function plainCommand({ in: where, run, shows }: CommandProps): Nodes[] {
	return [
		paragraph([text(`${where}:`)]),
		{ type: 'code', value: run.trim() },
		...(shows === undefined
			? []
			: [paragraph([text('It shows:')]), { type: 'code' as const, value: shows.trim() }]),
	];
}

function plainConfiguration(props: ConfigurationProps, { configurationOf }: Shown): Nodes[] {
	return [paragraph([text(`${props.in}:`)]), { type: 'code', value: configurationOf(props) }];
}

function plainExchange({ title, from, request, response, marks }: ExchangeProps): Nodes[] {
	return [
		paragraph([strong(title), text(` (from ${from})`)]),
		{
			type: 'code',
			lang: 'http',
			value: [request, response].filter((part) => part !== undefined).join('\n\n'),
		},
		{
			type: 'list',
			children: marks.map(({ text: marked, why }) => ({
				type: 'listItem',
				children: [paragraph([{ type: 'inlineCode', value: marked }, text(`: ${why}`)])],
			})),
		},
	];
}

function plainListing({ file, title }: ListingProps, { listingOf }: Shown): Nodes[] {
	return [
		paragraph([strong(title), text(` (${file}):`)]),
		{ type: 'code', lang: 'ts', value: listingOf(file).trim() },
	];
}

function paragraph(children: PhrasingContent[]) {
	return { type: 'paragraph' as const, children };
}

function text(value: string): PhrasingContent {
	return { type: 'text', value };
}

function strong(value: string): PhrasingContent {
	return { type: 'strong', children: [text(value)] };
}

function heading(depth: 3, value: string): Nodes {
	return { type: 'heading', depth, children: [text(value)] };
}
