import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { fenced, inertLine, link } from '../../../src/diagnosis/inert-markdown.ts';
import { supportNote, type SupportNoteInput } from '../../../src/diagnosis/support-note.ts';
import { texts } from '../_tree.ts';

const input: SupportNoteInput = {
	seen: [
		'curl -u ana:hunter2 https://api.example.com/me',
		'HTTP/1.1 401 Unauthorized',
		'Set-Cookie: sid=Ab1Cd2; Path=/',
		'WWW-Authenticate: Bearer error="invalid_token"',
	].join('\r\n'),
	findings: [
		{
			cause: 'The token has expired',
			certainty: 'certain',
			reasons: ['error="invalid_token"', 'hunter2 was sent as Basic'],
		},
		{ cause: 'The clocks differ', certainty: 'possible', reasons: [] },
	],
	proven: [{ question: 'Who answered?', answer: 'The application' }],
	tried: ['A private window', ' '],
	next: ['Whether the clocks agree'],
	links: [
		{ title: 'The token has expired', address: 'https://why401.example/causes/expired-token/' },
	],
};

const nothing = { seen: '', findings: [], proven: [] };

describe('the note', () => {
	it('as text, word for word', () => {
		expect(supportNote(input).text).toBe(
			`What I see

    curl -u ana:*** https://api.example.com/me
    HTTP/1.1 401 Unauthorized
    Set-Cookie: sid=***; Path=/
    WWW-Authenticate: Bearer error="invalid_token"

What it looks like
1. The token has expired (certain)
   - error="invalid_token"
   - *** was sent as Basic
2. The clocks differ (possible)

What is known
- Who answered? The application

What I have tried
- A private window

Please check, in this order
1. Whether the clocks agree

Explained at
- The token has expired: https://why401.example/causes/expired-token/

Masked (***)
- password of a command
- cookie`,
		);
	});

	it('as Markdown, word for word', () => {
		expect(supportNote(input).markdown).toBe(
			`## What I see

\`\`\`text
curl -u ana:*** https://api.example.com/me
HTTP/1.1 401 Unauthorized
Set-Cookie: sid=***; Path=/
WWW-Authenticate: Bearer error="invalid_token"
\`\`\`

## What it looks like

1. The token has expired (certain)
   - error="invalid\\_token"
   - \\*\\*\\* was sent as Basic
2. The clocks differ (possible)

## What is known

- Who answered? The application

## What I have tried

- A private window

## Please check, in this order

1. Whether the clocks agree

## Explained at

- [The token has expired](https://why401.example/causes/expired-token/)

## Masked (\\*\\*\\*)

- password of a command
- cookie`,
		);
	});

	it('leaves out what there is nothing to say about', () => {
		expect(supportNote({ ...nothing, seen: '401' })).toEqual({
			text: 'What I see\n\n    401',
			markdown: '## What I see\n\n```text\n401\n```',
			masked: [],
		});
	});

	it('shortens a long paste after masking it, and says by how much', () => {
		const { text } = supportNote({ ...nothing, seen: 'line\n'.repeat(5000) });
		expect(text.length).toBeLessThan(12_000);
		expect(text).toMatch(/… \(\d+ characters more\)$/);
	});

	it('no line of the paste passes for one of the note', () => {
		const { text } = supportNote({ ...nothing, seen: '401\n\nMasked (***)\r\n- nothing' });
		expect(text).toBe('What I see\n\n    401\n\n    Masked (***)\n    - nothing');
	});
});

describe('secrets', () => {
	const secret = 'Ab1Cd2eF3gH4';

	it.each<[string, Partial<SupportNoteInput>]>([
		['the paste', { seen: `password=${secret}` }],
		['the paste, a second time', { seen: `password=${secret}\nuser ${secret} is unknown` }],
		[
			'a reason',
			{
				seen: `X-Api-Key: ${secret}`,
				findings: [{ cause: secret, certainty: 'likely', reasons: [`“${secret}”`] }],
			},
		],
		[
			'a reason that quotes a part',
			{
				seen: `Bearer eyJhbGciOiJIUzI1NiJ9.e30.${secret}`,
				findings: [{ cause: 'x', certainty: 'likely', reasons: [`It is short: “${secret}”.`] }],
			},
		],
		['an answer', { seen: `?token=${secret}`, proven: [{ question: secret, answer: secret }] }],
		['what was tried', { tried: [`curl -u ana:${secret}`] }],
		['what is next', { next: [`Authorization: Bearer ${secret}`] }],
		['a title', { links: [{ title: `token=${secret}`, address: 'https://example.com/' }] }],
		['a paste with something hidden', { seen: `password=Ab1Cd2\u200beF3gH4` }],
	])('stay out of %s', (_, some) => {
		const { text, markdown, masked } = supportNote({ ...nothing, ...some });
		expect(text + markdown).not.toMatch(/Ab1C|eF3g/);
		expect(masked).toHaveLength(1);
	});

	it('are named by kind, each once', () => {
		const key = ['glpat', 'Ab1Cd2eF3gH4Ab1Cd2eF'].join('-');
		const seen = `Cookie: a=${secret}\nSet-Cookie: b=${secret}x\ntoken ${key}`;
		expect(supportNote({ ...nothing, seen }).masked).toEqual(['cookie', 'key (gitlab)']);
	});
});

describe('as Markdown, nothing of a text comes alive', () => {
	interface Node {
		readonly type: string;
		readonly value?: string;
		readonly children?: readonly Node[];
	}
	const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
	const parsed = (markdown: string) =>
		nodes(markdownToMdast(markdown, { features: { math: true } }));
	const types = (markdown: string) => new Set(parsed(markdown).map(({ type }) => type));
	const said = (markdown: string) =>
		parsed(markdown)
			.map(({ value }) => value ?? '')
			.join('');
	const only = new Set(['root', 'paragraph', 'text', 'inlineCode']);

	it.each([
		['markup', '<script>alert(1)</script> <img src=x onerror=alert(1)>'],
		['a link', '[click](https://evil.example) ![x](https://evil.example/x.png)'],
		['a reference', '[a]: https://evil.example'],
		['bare addresses', 'https://evil.example www.evil.example evil.example ana@evil.example'],
		['mentions and issues', '@ana #12 acme/shop#12'],
		['emphasis', '*a* _b_ **c** ~~d~~'],
		['code', '`a` ``b`` `'],
		['a heading', '# a'],
		['a list', '- a'],
		['another list', '+ a'],
		['a numbered list', '1. a'],
		['a numbered list with a bracket', '12) a'],
		['a quotation', '> a'],
		['a rule', '---'],
		['an underline', '==='],
		['an entity', '&lt;b&gt; &#x3c;'],
		['a table', '| a | b |'],
		['mathematics', '$a$ $$b$$'],
		['a fence', '```js'],
		['a fence of tildes', '~~~'],
		['backslashes', '\\*a\\* \\'],
		['a code word at the beginning', '#12'],
		['a footnote', '[^1] [^1]: a'],
	])('%s', (_, line) => {
		const markdown = inertLine(line);
		for (const type of types(markdown)) expect(only).toContain(type);
		expect(said(markdown)).toBe(line);
	});

	it('whatever the line', () => {
		const wild = fc
			.array(
				fc.oneof(
					texts,
					fc.constantFrom('`', '``', '<', '[', '](', '#', '://', '*', '1.', '-', '\\'),
				),
			)
			.map((parts) =>
				parts
					.join('')
					.replaceAll(/\p{C}|\s+/gu, ' ')
					.trim(),
			);
		fc.assert(
			fc.property(wild, (line) => {
				for (const type of types(inertLine(line))) expect(only).toContain(type);
			}),
			{ numRuns: 500 },
		);
	});

	it('nothing ends a fence', () => {
		const runs = fc
			.array(fc.constantFrom('`', '```', '````', '\n', '~~~', 'a', '    ', '> '))
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(runs, (text) => {
				expect(types(fenced(text))).toEqual(new Set(['root', 'code']));
				expect(said(fenced(text))).toBe(text);
			}),
		);
	});

	it.each([
		['ours', 'https://why401.example/causes/expired-token/', true],
		['with a query', 'https://why401.example/diagnose/?who=app&q=a%20b#top', true],
		['a script', 'javascript:alert(1)', false],
		['without TLS', 'http://why401.example/', false],
		['one that ends early', 'https://why401.example/)[x](https://evil.example', false],
		['with a line break', 'https://why401.example/\n# a', false],
	])('a link is one only where it is safe: %s', (_, address, isLink) => {
		expect(types(link('a](b', address)).has('link')).toBe(isLink);
	});

	it('a whole note of wild texts has no markup and no link but ours', () => {
		const line = texts;
		const notes = fc.record({
			seen: texts,
			findings: fc.array(
				fc.record({
					cause: line,
					certainty: fc.constant('likely' as const),
					reasons: fc.array(line),
				}),
			),
			proven: fc.array(fc.record({ question: line, answer: line })),
			tried: fc.array(line),
			next: fc.array(line),
			links: fc.array(fc.record({ title: line, address: fc.webUrl() })),
		});
		const allowed = new Set([...only, 'heading', 'list', 'listItem', 'code']);
		fc.assert(
			fc.property(notes, ({ links, ...rest }) => {
				for (const type of types(supportNote(rest).markdown)) expect(allowed).toContain(type);
				const { markdown, text } = supportNote({ ...rest, links });
				expect(types(markdown)).not.toContain('html');
				expect(markdown + text).not.toMatch(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u001b]/);
			}),
		);
	});
});
