import type { Nodes } from 'mdast';
import { isJsx, propsOf, type JsxNode } from '../../src/model/mdx.ts';
import { bodies, entries } from './_library.ts';

/** A text that people read, and where it stands. */
export interface Line {
	readonly where: string;
	readonly text: string;
}

/** Fields that hold no sentences of ours: ids, addresses, and what machines and people say, verbatim. */
const verbatim = new Set([
	'alt',
	'audiences',
	'causes',
	'cause',
	'codes',
	'family',
	'fixes',
	'frequency',
	'id',
	'level',
	'message',
	'outcome',
	'product',
	'question',
	'sample',
	'signatures',
	'sources',
	'symptoms',
	'systems',
	'terms',
]);

function linesOf(where: string, value: unknown): Line[] {
	if (typeof value === 'string') return [{ where, text: value }];
	if (Array.isArray(value))
		return value.flatMap((item, index) => linesOf(`${where}[${index}]`, item));
	if (typeof value !== 'object' || value === null || value instanceof Date) return [];
	return Object.entries(value)
		.filter(([key]) => !verbatim.has(key))
		.flatMap(([key, item]) => linesOf(`${where}.${key}`, item));
}

/** The sentences in the fields of all files, questions of the FAQ included. */
export const fieldLines: readonly Line[] = [
	...Object.entries(entries)
		.filter(([kind]) => kind !== 'exchanges')
		.flatMap(([, list]) => list.flatMap(({ file, data }) => linesOf(file, data))),
	// Of a recording all else is what machines said.
	...entries.exchanges.flatMap(({ file, data: { title, change, marks, marksAfter } }) =>
		linesOf(file, { title, change, whys: [...marks, ...marksAfter].map(({ why }) => why) }),
	),
	...entries.faq.map(({ file, data }) => ({ where: `${file}.question`, text: data.question })),
];

/** A line without what stands between backticks. */
export function outsideCode(text: string): string {
	return text
		.split('`')
		.filter((_, index) => index % 2 === 0)
		.join('…');
}

/** Every node below one, itself included. */
export function everyNode(node: Nodes | JsxNode): (Nodes | JsxNode)[] {
	return 'children' in node ? [node, ...node.children.flatMap(everyNode)] : [node];
}

/** The props that are shown as sentences. */
const spoken = ['title', 'why', 'in'];

function propLines(where: string, value: unknown): Line[] {
	if (Array.isArray(value)) return value.flatMap((item) => propLines(where, item));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) =>
		typeof item === 'string' && spoken.includes(key)
			? [{ where: `${where} ${key}`, text: item }]
			: propLines(where, item),
	);
}

/** The sentences in the bodies of all pages, code left out, and those in props. */
export const bodyLines: readonly Line[] = bodies.flatMap(({ file, root }) =>
	everyNode(root).flatMap((node) => {
		if (isJsx(node)) return propLines(`${file} <${node.name ?? ''}>`, propsOf(node));
		return node.type === 'text' ? [{ where: file, text: node.value }] : [];
	}),
);

export const allLines = [...fieldLines, ...bodyLines];
