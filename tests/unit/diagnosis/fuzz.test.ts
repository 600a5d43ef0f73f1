import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDiagnose, tellingsOf } from './_diagnose.ts';
import { keys, passwords, pastes } from './_pastes.ts';

const diagnose = await readDiagnose();
const now = new Date('2026-11-21T12:00:00Z');

/** What a paste can have in it that its writer did not see, or did not mean. */
const strange = fc.constantFrom(
	...[
		'<b>',
		'</script>',
		'<!--',
		']]>',
		'&quot;',
		'\\"',
		'\\u0022',
		'\\n',
		'"',
		"'",
		'{',
		'[',
		'}',
	],
	...['\u202e', '\u2066', '\u2069', '\u200b', '\u200d', '\ufeff', '\u00a0', '\u00ad', '\u2028'],
	...['\u001b[31m', '\u001b[0m', '\u001b]8;;https://example.com\u0007', '\u001b', '\0', '\u0085'],
	...['\ud83d', '\udc69', '👩‍💻', 'İ', 'ﬁ', 'e\u0301', '\r', '\n', '\r\n\r\n', '\t', '  ', '…'],
	...['HTTP/1.1 401 ', '< ', '> ', ': ', '=', ',', '401', 'Bearer ', 'eyJ', '://', '@', '-u a:'],
);

/** A place in a text, as a part of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const within = (text: string, part: number): number => Math.round(part * text.length);

const paste = fc.constantFrom(...Object.values(pastes));
const stretch = fc.tuple(place, place).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const cut = stretch.map(
	([a, b]) =>
		(text: string) =>
			text.slice(0, within(text, a)) + text.slice(within(text, b)),
);
const keep = stretch.map(
	([a, b]) =>
		(text: string) =>
			text.slice(within(text, a), within(text, b)),
);
const repeat = fc.tuple(stretch, fc.integer({ min: 2, max: 9 })).map(
	([[a, b], times]) =>
		(text: string) =>
			text.slice(0, within(text, a)) +
			text.slice(within(text, a), within(text, b)).repeat(times) +
			text.slice(within(text, b)),
);
const splice = fc.tuple(paste, place, place).map(
	([other, a, b]) =>
		(text: string) =>
			text.slice(0, within(text, a)) + other.slice(within(other, b)),
);
const insert = fc.tuple(place, fc.oneof(strange, fc.string({ unit: 'binary' }))).map(
	([a, some]) =>
		(text: string) =>
			text.slice(0, within(text, a)) + some + text.slice(within(text, a)),
);
const flip = fc.tuple(place, fc.integer({ min: 0, max: 15 })).map(
	([a, bit]) =>
		(text: string) =>
			text.slice(0, within(text, a)) +
			String.fromCharCode(text.charCodeAt(within(text, a)) ^ (1 << bit)) +
			text.slice(within(text, a) + 1),
);
const everywhere = fc.tuple(fc.constantFrom(' ', '"', '\n', ':', '.', '='), strange).map(
	([sign, some]) =>
		(text: string) =>
			text.replaceAll(sign, () => some),
);

const mutated = fc
	.tuple(
		paste,
		fc.array(fc.oneof(cut, keep, repeat, splice, insert, flip, everywhere), { maxLength: 6 }),
	)
	.map(([text, changes]) =>
		changes.reduce((changed, change) => change(changed), text).slice(0, 50_000),
	);

/** Every stretch that a diagnosis tells, however deep in it; what a token says is not ours. */
function spansOf(value: unknown): { from: number; to: number }[] {
	if (typeof value !== 'object' || value === null || value instanceof Date) return [];
	if (value instanceof Map) return [...value.values()].flatMap(spansOf);
	const { from, to } = value as { from?: unknown; to?: unknown };
	return [
		...(typeof from === 'number' && typeof to === 'number' ? [{ from, to }] : []),
		...Object.entries(value).flatMap(([name, inner]) =>
			name === 'claims' || name === 'at' ? [] : spansOf(inner),
		),
	];
}

/** The secrets that a diagnosis gives away. */
function toldSecrets(text: string, secrets: readonly string[]): string[] {
	const diagnosis = diagnose(text, now);
	const { report, note } = tellingsOf(diagnosis);
	const said = [...diagnosis.findings.flatMap(({ because }) => because), ...diagnosis.remarks];
	const told = [
		JSON.stringify(report),
		note.text,
		note.markdown,
		...said.map(({ says }) => says),
	].join('\n');
	return secrets.filter((secret) => told.includes(secret));
}

describe('what was pasted whole', () => {
	it.each(Object.entries(pastes))('is diagnosed without its secrets: %s', (_, text) => {
		expect(toldSecrets(text, [...Object.values(keys), ...Object.values(passwords)])).toEqual([]);
	});

	it('holds every secret', () => {
		const all = Object.values(pastes).join('\n');
		for (const secret of [...Object.values(keys), ...Object.values(passwords)])
			expect(all).toContain(secret);
	});
});

describe('what was cut, spliced and spoilt', () => {
	const numRuns = 1000;

	it('is diagnosed, with every stretch within the text', () => {
		fc.assert(
			fc.property(mutated, (text) => {
				const outside = spansOf(diagnose(text, now)).filter(
					({ from, to }) => !(0 <= from && from <= to && to <= text.length),
				);
				expect(outside).toEqual([]);
			}),
			{ numRuns },
		);
	});

	it('gives away no secret', () => {
		fc.assert(
			fc.property(mutated, (text) => {
				expect(toldSecrets(text, Object.values(keys))).toEqual([]);
			}),
			{ numRuns },
		);
	});

	it('is diagnosed alike a second time, whatever came in between', () => {
		fc.assert(
			fc.property(mutated, mutated, (text, other) => {
				const first = diagnose(text, now);
				diagnose(other, now);
				expect(isDeepStrictEqual(diagnose(text, now), first)).toBe(true);
			}),
			{ numRuns: numRuns / 2 },
		);
	});
});
