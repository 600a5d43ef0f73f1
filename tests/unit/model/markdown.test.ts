import fc from 'fast-check';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { proseToMarkdown } from '../../../src/model/markdown.ts';

const plain = (...lines: string[]) =>
	proseToMarkdown(mdxToMdast(lines.join('\n')) as Root, {
		listingOf: (file) => `// ${file}\nrun();\n`,
		configurationOf: ({ of, file, stage = 'after' }) => `# ${of} ${file} ${stage}`,
	});
const text = (...lines: string[]) => lines.join('\n');

describe('a body becomes plain Markdown', () => {
	it('where it is that already', () => {
		const body = text(
			'## Undo',
			'',
			'Sign **out**, or [wait](/fixes/wait/). See `exp`.',
			'',
			'- One',
			'- Two',
		);
		expect(plain(body)).toBe(body);
	});

	it('with its tables', () => {
		const body = text('| scheme | sends |', '| - | - |', '| Basic | a password |');
		expect(plain(body)).toBe(body);
	});

	it('steps are the list in them', () => {
		expect(plain('<Steps>', '', '1. Open it.', '2. Close it.', '', '</Steps>')).toBe(
			text('1. Open it.', '2. Close it.'),
		);
	});

	it('a callout is a quotation under its title', () => {
		expect(plain('<Callout means="note" title="Mind">', '', 'The gap.', '', '</Callout>')).toBe(
			text('> **Mind**', '>', '> The gap.'),
		);
	});

	it('a command is a block of code below the place where it is typed', () => {
		expect(plain('<Command in="Terminal" run="npm login" />')).toBe(
			text('Terminal:', '', '```', 'npm login', '```'),
		);
	});

	it('what a command shows follows it', () => {
		expect(plain('<Command in="Terminal" run={`npm whoami`} shows={`ana`} />')).toBe(
			text('Terminal:', '', '```', 'npm whoami', '```', '', 'It shows:', '', '```', 'ana', '```'),
		);
	});

	it('an exchange is a block of HTTP, and its marks a list', () => {
		expect(
			plain(
				'<Exchange title="Refused" from="RFC 9110" request={`GET / HTTP/1.1`}',
				'response={`HTTP/1.1 401 Unauthorized`}',
				'marks={[{ text: "401", means: "refused", why: "It says so." }]} />',
			),
		).toBe(
			text(
				'**Refused** (from RFC 9110)',
				'',
				'```http',
				'GET / HTTP/1.1',
				'',
				'HTTP/1.1 401 Unauthorized',
				'```',
				'',
				'- `401`: It says so.',
			),
		);
	});

	it('an exchange without a request is the response alone', () => {
		expect(
			plain(
				'<Exchange title="Refused" from="RFC 9110" response="HTTP/1.1 401 Unauthorized"',
				'marks={[{ text: "401", means: "refused", why: "It says so." }]} />',
			),
		).toContain(text('```http', 'HTTP/1.1 401 Unauthorized', '```'));
	});

	it('a listing is the whole file as a block of code, below what it does', () => {
		expect(plain('<Listing file="run-once.ts" title="Runs once" />')).toBe(
			text('**Runs once** (run-once.ts):', '', '```ts', '// run-once.ts', 'run();', '```'),
		);
	});

	it('a listing inside a step stays in its step', () => {
		expect(
			plain(
				'<Steps>',
				'',
				'1. Copy this:',
				'',
				'   <Listing file="a.ts" title="A" />',
				'',
				'</Steps>',
			),
		).toBe(
			text(
				'1. Copy this:',
				'',
				'   **A** (a.ts):',
				'',
				'   ```ts',
				'   // a.ts',
				'   run();',
				'   ```',
			),
		);
	});

	it('each system is a heading with its steps', () => {
		expect(
			plain(
				'<Systems>',
				'<System name="macOS">',
				'',
				'<Steps>',
				'',
				'1. Quit.',
				'',
				'</Steps>',
				'',
				'</System>',
				'<System name="Windows">',
				'',
				'Close it.',
				'',
				'</System>',
				'</Systems>',
			),
		).toBe(text('### macOS', '', '1. Quit.', '', '### Windows', '', 'Close it.'));
	});

	it('a command inside a step stays in its step', () => {
		expect(
			plain(
				'<Steps>',
				'',
				'1. Run this:',
				'',
				'   <Command in="Terminal" run="x" />',
				'',
				'2. Wait.',
				'',
				'</Steps>',
			),
		).toBe(
			text('1. Run this:', '', '   Terminal:', '', '   ```', '   x', '   ```', '', '2. Wait.'),
		);
	});

	it('a diagram leaves nothing behind', () => {
		expect(plain('Before.', '', '<ChallengeResponse />', '', 'After.')).toBe(
			text('Before.', '', 'After.'),
		);
	});
});

it('a command keeps every line as it was typed', () => {
	const line = fc.stringMatching(/^[a-z0-9 |'"$-]{1,20}$/);
	fc.assert(
		fc.property(fc.array(line, { minLength: 1 }), (lines) => {
			const run = lines.join('\n').trim();
			fc.pre(run !== '');
			expect(plain(`<Command in="Terminal" run={${JSON.stringify(run)}} />`)).toBe(
				text('Terminal:', '', '```', run, '```'),
			);
		}),
	);
});
