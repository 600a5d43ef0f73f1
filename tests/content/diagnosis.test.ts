import { describe, expect, it } from 'vitest';
import { examples } from '../../src/model/examples.ts';
import { answerTo } from './_engine.ts';
import { library } from './_library.ts';

const { causes, variations } = library;
const urlOf = new Map(causes.map(({ id, url }) => [id, url]));

describe('a sample is diagnosed with its own message first, and with one of its causes', () => {
	it.each(variations)('$file', ({ url, sample, causes: own }) => {
		const { messages, findings } = answerTo(sample);
		expect(messages[0]?.url).toBe(url);
		const meant = own.map((cause) => cause.url);
		expect(findings.slice(0, 3).some((finding) => meant.includes(finding.url))).toBe(true);
	});
});

describe('what people say who have a cause leads to it', () => {
	it.each(causes)('$file', ({ id, symptoms }) => {
		const found = symptoms.filter((symptom) =>
			answerTo(symptom)
				.findings.slice(0, 3)
				.some(({ url }) => url === urlOf.get(id)),
		);
		expect(found.length / symptoms.length).toBeGreaterThan(0.5);
	});
});

describe('the examples of the box', () => {
	const causeOf = (name: string) => {
		const text = examples.find((example) => example.name === name)?.text ?? '';
		const [first] = answerTo(text).findings;
		return [first?.cause, first?.sureness];
	};

	it.each([
		['curl -i output', 'wrong-scheme', 'likely'],
		['npm E401', 'missing-credentials', 'likely'],
		['an expired token', 'expired-token', 'certain'],
		['“keeps asking for my password”', 'integrated-windows-authentication', 'possible'],
	])('%s', (name, cause, sureness) => {
		expect(causeOf(name)).toEqual([cause, sureness]);
	});
});
