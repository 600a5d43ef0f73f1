import { describe, expect, it } from 'vitest';
import { pasteOf, statusOf } from '../../src/model/recordings.ts';
import { answerTo } from './_engine.ts';
import { library } from './_library.ts';

const { recordings, causes, fixes } = library;

describe('what a real server did is diagnosed with its cause among the first three', () => {
	const [of401 = [], of407 = []] = [401, 407].map((status) =>
		recordings.filter(({ before }) => statusOf(before) === status),
	);

	it.each(of407)('or, where a proxy asks, as no 401: $file', (recording) => {
		expect(answerTo(pasteOf(recording)).remarks.map(({ says }) => says).join()).toContain('407');
	});

	it.each(of401)('$file', (recording) => {
		const { findings } = answerTo(pasteOf(recording));
		expect(findings.slice(0, 3).map(({ url }) => url)).toContain(recording.cause.url);
	});
});

describe('a recording shows a refusal, the way in, and a refusal without credentials', () => {
	it.each(recordings)('$file', ({ before, after, without }) => {
		// 407 is the 401 of a proxy.
		expect([401, 407]).toContain(statusOf(before));
		expect(statusOf(after)).toBeLessThan(400);
		expect(statusOf(without)).toBeGreaterThanOrEqual(400);
	});

	it.each(recordings)('every mark stands in it: $file', ({ before, after, marks, marksAfter }) => {
		for (const [stage, own] of [
			[before, marks],
			[after, marksAfter],
		] as const)
			for (const { text } of own) expect(JSON.stringify(stage)).toContain(JSON.stringify(text).slice(1, -1));
	});
});

describe('the proof is broad', () => {
	it('over servers and frameworks, clients and causes', () => {
		expect(recordings.length).toBeGreaterThanOrEqual(60);
		expect(new Set(recordings.map(({ server }) => server.name)).size).toBeGreaterThanOrEqual(20);
		expect(new Set(recordings.flatMap(({ client }) => client?.name ?? [])).size).toBeGreaterThanOrEqual(8);
		expect(causes.filter((cause) => cause.recordings.length > 0).length).toBeGreaterThanOrEqual(25);
		expect(fixes.some((fix) => fix.recordings.length > 0)).toBe(true);
	});

	it('and says of the same server the same version', () => {
		const versions = new Map<string, Set<string>>();
		for (const { server, also, client } of recordings)
			for (const { name, version } of [server, ...also, ...(client ? [client] : [])])
				versions.set(name, (versions.get(name) ?? new Set()).add(version));
		expect([...versions].filter(([, some]) => some.size > 1)).toEqual([]);
	});
});
