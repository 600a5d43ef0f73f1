import { parseExpressionAt, type Expression, type Property, type SpreadElement } from 'acorn';
import type { Nodes, Root, RootContent } from 'mdast';

/** A component in an MDX body, as the parser hands it over. */
export interface JsxNode {
	readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
	readonly name: string | null;
	readonly attributes: readonly JsxAttribute[];
	readonly children: readonly Nodes[];
}

interface JsxAttribute {
	readonly type: string;
	readonly name?: string;
	readonly value?: string | null | { readonly value: string };
}

export function isJsx(node: unknown): node is JsxNode {
	const { type } = node as { type?: string };
	return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

/** Every component in a body, in the order in which they stand. */
export function componentsIn(node: Root | RootContent): JsxNode[] {
	const inside = 'children' in node ? node.children.flatMap(componentsIn) : [];
	return isJsx(node) ? [node, ...inside] : inside;
}

/** All text below a node, components’ attributes left out. */
export function textOf(node: Nodes | JsxNode): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/**
 * The attributes of a component as the values they will have when it is rendered. Strings, and
 * expressions made of literals: an author can write no other.
 */
export function propsOf({ attributes }: JsxNode): Record<string, unknown> {
	return Object.fromEntries(
		attributes.map(({ name = '…', value }) => [
			name,
			value === null || value === undefined
				? true
				: typeof value === 'string'
					? value
					: literal(value.value),
		]),
	);
}

/**
 * Reads a JavaScript literal: strings, template strings without `${}`, numbers, lists and objects.
 * Anything else comes back as `undefined`, which no schema accepts.
 */
export function literal(source: string): unknown {
	try {
		return valueOf(parseExpressionAt(source, 0, { ecmaVersion: 'latest' }));
	} catch {
		return undefined;
	}
}

function valueOf(node: Expression | SpreadElement | null): unknown {
	switch (node?.type) {
		case 'Literal':
			return node.value;
		case 'TemplateLiteral':
			return node.expressions.length === 0 ? node.quasis[0]?.value.cooked : undefined;
		case 'ArrayExpression':
			return node.elements.map(valueOf);
		case 'ObjectExpression':
			return Object.fromEntries(
				node.properties.map((property) =>
					property.type === 'Property'
						? [keyOf(property.key), valueOf(property.value)]
						: ['...', undefined],
				),
			);
		default:
			return undefined;
	}
}

function keyOf(key: Property['key']): string {
	if (key.type === 'Identifier') return key.name;
	return key.type === 'Literal' ? String(key.value) : '…';
}
