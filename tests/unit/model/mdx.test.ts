import fc from 'fast-check';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { isJsx, literal, propsOf, textOf, type JsxNode } from '../../../src/model/mdx.ts';
import { texts } from '../_tree.ts';

/** The component that a body consists of. */
function component(body: string): JsxNode {
	const [node] = (mdxToMdast(body) as Root).children;
	if (!isJsx(node)) throw new Error('The test’s own body holds no component');
	return node;
}

const literals: [source: string, value: unknown][] = [
	['"a text"', 'a text'],
	["'a text'", 'a text'],
	['`two\nlines`', 'two\nlines'],
	['`a \\`tick\\` and a \\${sign}`', 'a `tick` and a ${sign}'],
	['`a back\\\\slash`', 'a back\\slash'],
	['401', 401],
	['true', true],
	['null', null],
	['[1, "two"]', [1, 'two']],
	['[]', []],
	['{ text: "401", why: "It says so." }', { text: '401', why: 'It says so.' }],
	['{ "a-b": 1, 2: 3 }', { 'a-b': 1, 2: 3 }],
	['[{ text: "401" }, { text: "402" }]', [{ text: '401' }, { text: '402' }]],
];

describe('a literal is read as what it says', () => {
	it.each(literals)('%s', (source, value) => {
		expect(literal(source)).toEqual(value);
	});
});

const noLiterals: [name: string, source: string][] = [
	['a name', 'secret'],
	['a call', 'fetch("/")'],
	['a sum', '1 + 1'],
	['a template that is filled in', '`${name}`'],
	['nothing', ''],
	['no JavaScript', '}{'],
	['a text that is not closed', '"a'],
];

describe('what is no literal is nothing', () => {
	it.each(noLiterals)('%s', (_name, source) => {
		expect(literal(source)).toBeUndefined();
	});

	it('inside a list, in its place', () => {
		expect(literal('[1, name, 3]')).toEqual([1, undefined, 3]);
	});

	it('inside a group of fields, under its name', () => {
		expect(literal('{ text: name }')).toEqual({ text: undefined });
	});

	it('and what is spread into a group of fields leaves a trace that no schema accepts', () => {
		expect(literal('{ ...others }')).toEqual({ '...': undefined });
	});
});

const values = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		texts,
		fc.boolean(),
		fc.nat(),
		fc.constant(null),
		fc.array(tie('value')),
		fc.dictionary(
			fc.string().filter((key) => key !== '__proto__'),
			tie('value'),
			{ noNullPrototype: true },
		),
	),
})).value;

it('any value written as JSON comes back as it was', () => {
	fc.assert(
		fc.property(values, (value) => {
			expect(literal(JSON.stringify(value))).toEqual(value);
		}),
	);
});

it('no text at all makes the reading of literals fail', () => {
	fc.assert(
		fc.property(texts, (source) => {
			expect(() => literal(source)).not.toThrow();
		}),
	);
});

it('nothing is run that an author writes', () => {
	literal('globalThis.wasRun = true');
	literal('(() => { globalThis.wasRun = true; })()');
	expect(globalThis).not.toHaveProperty('wasRun');
});

describe('the props of a component', () => {
	it('are its attributes as they will be when it is rendered', () => {
		const node = component(
			'<Command in="Terminal" run={`cd site\nnpm login`} marks={[{ text: "401" }]} wide />',
		);
		expect(propsOf(node)).toEqual({
			in: 'Terminal',
			run: 'cd site\nnpm login',
			marks: [{ text: '401' }],
			wide: true,
		});
	});

	it('are none where there are no attributes', () => {
		expect(propsOf(component('<ChallengeResponse />'))).toEqual({});
	});

	it('hold what is spread into it under a name that no schema accepts', () => {
		expect(Object.keys(propsOf(component('<Command {...others} />')))).toEqual(['…']);
	});

	it('are read from any attributes whatsoever', () => {
		const attributes = fc.array(
			fc.record(
				{
					type: fc.constantFrom('mdxJsxAttribute', 'mdxJsxExpressionAttribute'),
					name: texts,
					value: fc.oneof(texts, fc.constant(null), fc.record({ value: texts })),
				},
				{ requiredKeys: ['type'] },
			),
		);
		fc.assert(
			fc.property(attributes, (list) => {
				const node: JsxNode = {
					type: 'mdxJsxFlowElement',
					name: 'X',
					attributes: list,
					children: [],
				};
				expect(() => propsOf(node)).not.toThrow();
			}),
		);
	});
});

describe('the text of a node', () => {
	it('is that of everything in it, without the signs of Markdown', () => {
		expect(textOf(mdxToMdast('Open **Settings**, then `npm` [here](/).') as Root)).toBe(
			'Open Settings, then npm here.',
		);
	});

	it('holds what stands in a component, but not its attributes', () => {
		expect(textOf(component('<Callout title="Note">\n\nMind the gap.\n\n</Callout>'))).toBe(
			'Mind the gap.',
		);
	});

	it('is empty where there is none', () => {
		expect(textOf({ type: 'thematicBreak' })).toBe('');
	});
});

describe('a component is told from Markdown', () => {
	it('in a line of its own and inside a sentence', () => {
		expect(isJsx({ type: 'mdxJsxFlowElement' })).toBe(true);
		expect(isJsx({ type: 'mdxJsxTextElement' })).toBe(true);
	});

	it('which is none', () => {
		expect(isJsx({ type: 'paragraph' })).toBe(false);
	});
});
