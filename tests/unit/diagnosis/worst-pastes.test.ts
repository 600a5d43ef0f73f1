import { describe, expect, it } from 'vitest';
import { readDiagnose, tellingsOf } from './_diagnose.ts';

const diagnose = await readDiagnose();
const now = new Date('2026-11-21T12:00:00Z');

const million = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length));
const deep = 100_000;

/** A program that was opened as a text: every byte as often as any other, in no order. */
function binary(length: number): string {
	let state = 401;
	const bytes = Uint8Array.from({ length }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state >>> 24;
	});
	return new TextDecoder('latin1').decode(bytes);
}

const worst: Readonly<Record<string, () => string>> = {
	'five megabytes of one letter': () => 'a'.repeat(5_000_000),
	'JSON 100,000 deep in lists': () => '['.repeat(deep) + ']'.repeat(deep),
	'JSON 100,000 deep in errors': () => '{"error":'.repeat(deep) + '401' + '}'.repeat(deep),
	'JSON 100,000 deep without an end': () => '{"message":["401",'.repeat(deep),
	'XML 100,000 deep': () => '<Error>'.repeat(deep) + '</Error>'.repeat(deep),
	'ten thousand headers': () =>
		`HTTP/1.1 401 Unauthorized\r\n${Array.from({ length: 10_000 }, (_, number) => `X-Header-${number}: Bearer value-${number}\r\n`).join('')}\r\n`,
	'ten thousand challenges': () =>
		'HTTP/1.1 401 Unauthorized\n' + 'WWW-Authenticate: Basic realm="a", Bearer\n'.repeat(10_000),
	'one header of ten thousand challenges': () =>
		`WWW-Authenticate: ${'Basic realm="a", '.repeat(10_000)}`,
	'ten thousand exchanges': () =>
		'GET / HTTP/1.1\nHost: example.com\n\nHTTP/1.1 401 Unauthorized\nServer: nginx\n\n'.repeat(
			10_000,
		),
	'one cookie of a megabyte': () => `Cookie: ${million('a=b; ')}`,
	'one token of a megabyte': () =>
		`Authorization: Bearer eyJ${million('hbGciOi')}.eyJ${million('zdWIi')}.`,
	'one header folded again and again': () => `Authorization: Basic YW5h${million('\r\n ')}`,
	'the bytes of a program': () => binary(1_000_000),
	...Object.fromEntries(
		[
			...[
				'"',
				'\\',
				'\\"',
				' ',
				'\t',
				'\n',
				'\r',
				'<',
				'> ',
				'{"',
				"'",
				':',
				',',
				'=',
				'-',
				'//',
				'@',
				'|',
			],
			...[
				'Bearer ',
				'eyJ',
				'eyJ.',
				'401 ',
				'HTTP/1.1 ',
				'a: b\n',
				'a:\n',
				'a.',
				'a-',
				'1',
				'token=',
				'"error":',
			],
			...[
				'curl ',
				'-u a:',
				'-----BEGIN ',
				'<!--',
				'&#',
				'é',
				'👩‍💻',
				'\0',
				'\u200b',
				'\ud83d',
				'\u001b[',
				'\u001b]',
			],
		].map((part) => [`a megabyte of ${JSON.stringify(part)}`, () => million(part)]),
	),
};

describe('a result comes, and nothing is thrown', () => {
	it.each(Object.entries(worst))('for %s', (_, textOf) => {
		const text = textOf();
		const diagnosis = diagnose(text, now);
		expect(diagnosis.findings.length).toBeLessThanOrEqual(8);
		expect(tellingsOf(diagnosis).note.markdown.length).toBeLessThan(60_000);
	});
});
