import type { Nodes, Root, RootContent } from 'mdast';
import { proseComponents, type ProseComponent } from '../schemas/prose.ts';
import { sections, type ProseKind } from '../schemas/sections.ts';
import { issuesToProblems } from './check-data.ts';
import { componentsIn, isJsx, propsOf, textOf, type JsxNode } from './mdx.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Holds the body of a page against the sections of its kind and the components it may use. */
export function checkProse(
	kind: ProseKind,
	file: string,
	root: Root,
	systems: readonly string[],
): Problem[] {
	return [
		...checkSections(kind, file, root),
		...checkHeadings(file, root),
		...checkPlain(file, root),
		...componentsIn(root).flatMap((node) => checkComponent(file, node)),
		...(kind === 'fixes' ? checkSystems(file, root, systems) : []),
	];
}

function checkSections(kind: ProseKind, file: string, root: Root): Problem[] {
	const expected: readonly string[] | undefined = sections[kind];
	if (!expected) return [];
	const found = headings(root, 2);
	if (found.join('\n') === expected.join('\n')) return [];
	return [
		{
			file,
			field: 'body',
			found: found.length
				? `The sections are: ${found.map((name) => `## ${name}`).join(', ')}.`
				: 'There are no sections.',
			instead: `Write these, in this order: ${expected.map((name) => `## ${name}`).join(', ')}.`,
		},
	];
}

function checkHeadings(file: string, root: Root): Problem[] {
	const tooHigh = headings(root, 1);
	return tooHigh.map((name) => ({
		file,
		field: 'body',
		found: `"# ${name}" is a heading of the first level.`,
		instead: 'Begin with the second level (##): the title is the first.',
	}));
}

/** What MDX knows and a page of ours does not: it could not be said in plain Markdown. */
const tooMuch: Partial<Record<string, string>> = {
	mdxTextExpression: 'an expression between braces',
	mdxFlowExpression: 'an expression between braces',
	mdxjsEsm: 'an import or export',
	delete: 'struck-out text',
	footnoteReference: 'a footnote',
	footnoteDefinition: 'a footnote',
};

function checkPlain(file: string, node: Root | RootContent): Problem[] {
	const name = tooMuch[node.type];
	const inside =
		'children' in node ? node.children.flatMap((child) => checkPlain(file, child)) : [];
	if (name === undefined) return inside;
	const line = node.position?.start.line;
	return [
		{
			file,
			field: line === undefined ? 'body' : `line ${line}`,
			found: `Here stands ${name}.`,
			instead: 'Say it in plain Markdown; a brace that is meant as text goes into backticks.',
		},
		...inside,
	];
}

function checkComponent(file: string, node: JsxNode): Problem[] {
	const name = node.name ?? '';
	const field = `<${name}>`;
	if (!(name in proseComponents)) {
		const near = nearest(name, Object.keys(proseComponents));
		return [
			{
				file,
				field,
				found: `There is no component called <${name}>.`,
				instead: near
					? `Write <${near}>, or plain Markdown.`
					: `Use one of ${Object.keys(proseComponents).join(', ')}, or plain Markdown.`,
			},
		];
	}
	const { props: schema, children } = proseComponents[name as ProseComponent];
	const props = propsOf(node);
	const result = schema.safeParse(props, { reportInput: true });
	return [
		...(result.success
			? []
			: issuesToProblems(file, field, result.error, Object.keys(schema.shape)).map((problem) => ({
					...problem,
					field: problem.field.replace('>.', '> '),
				}))),
		...checkChildren(file, field, node, children),
	];
}

function checkChildren(file: string, field: string, node: JsxNode, allowed: string): Problem[] {
	const inside = node.children.filter((child) => textOf(child).trim() !== '' || isJsx(child));
	const names = inside.map((child) => (isJsx(child) ? `<${child.name ?? ''}>` : kindOf(child)));
	const fits =
		allowed === 'any'
			? inside.length > 0
			: allowed === 'none'
				? inside.length === 0
				: allowed === 'one ordered list'
					? names.join() === 'an ordered list'
					: names.length > 0 && names.every((name) => name === '<System>');
	if (fits) return [];
	return [
		{
			file,
			field,
			found: names.length ? `Inside it stands ${names.join(', ')}.` : 'Nothing stands inside it.',
			instead:
				allowed === 'none'
					? `Close it at once: ${field.replace('>', ' … />')}.`
					: `Put ${allowed === 'any' ? 'text' : allowed} inside, after a blank line.`,
		},
	];
}

function kindOf(node: Nodes): string {
	if (node.type === 'list') return node.ordered ? 'an ordered list' : 'a list with bullets';
	return `a ${node.type}`;
}

function checkSystems(file: string, root: Root, systems: readonly string[]): Problem[] {
	const inBody = [
		...new Set(
			componentsIn(root)
				.filter(({ name }) => name === 'System')
				.map((node) => String(propsOf(node)['name'])),
		),
	];
	if (inBody.join('\n') === systems.join('\n')) return [];
	return [
		{
			file,
			field: 'systems',
			found: `It names ${list(systems)}; the <System> blocks of the body are ${list(inBody)}.`,
			instead: `Write the same names in the same order: [${inBody.join(', ')}].`,
		},
	];
}

function list(names: readonly string[]): string {
	return names.length ? names.join(', ') : 'none';
}

function headings(root: Root, depth: number): string[] {
	return root.children
		.filter((node) => node.type === 'heading' && node.depth === depth)
		.map((node) => textOf(node));
}
