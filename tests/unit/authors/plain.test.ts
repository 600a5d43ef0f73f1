import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/model/problem.ts';
import { readEntry } from '../../../src/integrations/read-content.ts';

const guide = (body: string) => `---
title: A guide
summary: What it says.
audiences: [visitor]
order: 1
sources: [{ title: A source, url: 'https://example.com/' }]
reviewed: 2026-11-21
---

${body}
`;

const told = (text: string) =>
	readEntry('guides', 'content/guides/a-guide.mdx', text).problems.map(formatProblem);

describe('the author of a body is told of what plain Markdown cannot say', () => {
	const cases: [name: string, body: string, found: string][] = [
		['an expression in a line', 'One and {1 + 1}.', 'an expression between braces'],
		['an expression by itself', '{/* a remark */}', 'an expression between braces'],
		['an import', "import x from 'y';", 'an import or export'],
		['struck-out text', 'It is ~~not~~ so.', 'struck-out text'],
	];
	it.each(cases)('%s', (_name, body, found) => {
		expect(told(guide(body))).toEqual([
			`content/guides/a-guide.mdx, line 10: Here stands ${found}. Say it in plain Markdown; a brace that is meant as text goes into backticks.`,
		]);
	});

	it('and of nothing where there is only text', () => {
		expect(told(guide('Only text, and `{code}`.'))).toEqual([]);
	});
});

it('a byte order mark before the front matter does no harm', () => {
	expect(told(`\uFEFF${guide('Only text.')}`)).toEqual([]);
});
