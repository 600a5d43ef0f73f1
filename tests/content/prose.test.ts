import { describe, expect, it } from 'vitest';
import { bodies, entries } from './_library.ts';
import { allLines, outsideCode, type Line } from './_prose.ts';

/** Where a pattern stands outside code, with the words around it. */
const holding = (pattern: RegExp, lines: readonly Line[] = allLines) =>
	lines
		.filter(({ text }) => pattern.test(outsideCode(text)))
		.map(({ where, text }) => `${where}: ${text}`);

it('there is prose to be held', () => {
	expect(allLines.length).toBeGreaterThan(1000);
});

it('quotes and apostrophes are typographic', () => {
	expect(holding(/["']/)).toEqual([]);
});

it('backticks come in pairs', () => {
	const odd = allLines.filter(({ text }) => text.split('`').length % 2 === 0);
	expect(odd).toEqual([]);
});

it('a dash between words is no hyphen', () => {
	const own = allLines.map(({ where, text }) => ({ where, text: text.replace(/“[^”]*”/g, '…') }));
	expect(holding(/\s--?\s/, own)).toEqual([]);
});

it('three full stops are an ellipsis', () => {
	expect(holding(/\.\.\./)).toEqual([]);
});

it('nothing is shouted', () => {
	expect(holding(/\p{L}!/u)).toEqual([]);
});

it('no word is written twice in a row', () => {
	expect(holding(/(?<![\p{L}-])(\p{L}{2,})\s\1(?![\p{L}-])/u)).toEqual([]);
});

/** Words that talk a reader’s trouble down, fill up, or sell. */
const banned = [
	'simply',
	'obviously',
	'basically',
	'of course',
	'as you know',
	'needless to say',
	'please note',
	'in order to',
	'leverage',
	'utili[sz]e',
	'seamless(?:ly)?',
	'effortless(?:ly)?',
	'hassle',
	'delve',
	'crucial',
	'ultimate',
	'best practices?',
	'solutions?',
];

describe('no sentence holds', () => {
	it.each(banned)('“%s”', (word) => {
		expect(holding(new RegExp(`\\b${word}\\b`, 'i'))).toEqual([]);
	});
});

it('titles do not end in a full stop', () => {
	const titles = [entries.causes, entries.fixes, entries.guides, entries.outcomes].flat();
	expect(titles.filter(({ data }) => data.title.endsWith('.')).map(({ file }) => file)).toEqual([]);
});

it('summaries, answers and preventions are sentences', () => {
	const ends = /[.?”…]$/;
	const lines = allLines.filter(({ where }) => /\.(?:summary|answer|prevention|decidedBy|see)$/.test(where));
	expect(lines.filter(({ text }) => !ends.test(text))).toEqual([]);
});

it('questions end in a question mark', () => {
	const questions = [
		...entries.faq.map(({ data }) => data.question),
		...entries.questions.map(({ data }) => data.text),
	];
	expect(questions.filter((question) => !question.endsWith('?'))).toEqual([]);
});

it('readers are told of messages, not of variations', () => {
	expect(holding(/\bvariations?\b/i)).toEqual([]);
});

describe('nothing that looks like a real secret stands in a file', () => {
	const secrets: [name: string, pattern: RegExp][] = [
		['an AWS key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
		['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{30,}\b|\bgithub_pat_\w{40,}\b/],
		['a GitLab token', /\bglpat-[\w-]{20,}\b/],
		['an npm token', /\bnpm_[A-Za-z0-9]{30,}\b/],
		['a key of an AI API', /\bsk-(?:[a-z]+-)*[A-Za-z0-9_-]{20,}\b/],
		['a Slack token', /\bxox[abprs]-[A-Za-z0-9-]{10,}\b/],
		['a Google key', /\bAIza[\w-]{35}\b/],
		['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
		['a JSON web token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
		['a hash', /\$(?:2[aby]|apr1|5|6)\$[\w./$]{20,}/],
		['a long run of hexadecimal digits', /(?<!\/)\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{32,}\b/],
	];
	it.each(secrets)('%s', (_name, pattern) => {
		expect(bodies.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
	});
});

describe('examples are nobody’s', () => {
	it('addresses of machines are those set aside for examples and for networks at home, or a public resolver’s', () => {
		const reserved =
			/^(?:0\.0\.0\.0|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|169\.254\.|1\.1\.1\.1 )/;
		const used = bodies.flatMap(({ file, text }) =>
			[...text.matchAll(/(?<![\d.]|section[ -])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g)].map(([ip]) => `${ip} ${file}`),
		);
		expect(used.filter((ip) => !reserved.test(ip))).toEqual([]);
	});

	it('mail goes to example.com', () => {
		const used = bodies.flatMap(({ file, text }) =>
			[...text.matchAll(/(?<!\/\/)\b[\w.+-]+@([\w-]+\.)+[a-z]{2,}\b/gi)].map(([mail]) => `${mail} ${file}`),
		);
		expect(used.filter((mail) => !/@(?:[\w-]+\.)*example\.(?:com|org|net) /i.test(mail))).toEqual([]);
	});
});
