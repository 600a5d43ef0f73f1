import { afterAll, describe, expect, it } from 'vitest';
import { bodies, library } from './_library.ts';
import { paragraphsOf, readingEase, readLine, type Ease } from './_reading-ease.ts';

/** The US school grade that a visitor's page must not go beyond. */
const highest = 9;

interface Page extends Ease {
	readonly kind: string;
	readonly url: string;
	readonly forVisitors: boolean;
}

const bodyAt = new Map(bodies.map(({ url, root }) => [url, paragraphsOf(root)]));
const page = (kind: string, url: string, forVisitors: boolean, lines: readonly string[]): Page => ({
	kind,
	url,
	forVisitors,
	...readingEase([...lines.map(readLine), ...(bodyAt.get(url) ?? [])]),
});

const pages: readonly Page[] = [
	...library.causes.map(({ url, audiences, summary, handOver, prevention }) =>
		page('cause', url, audiences[0] === 'visitor', [
			summary,
			handOver.meanwhile,
			handOver.message,
			prevention,
		]),
	),
	...library.fixes.map(({ url, audiences, summary, risk }) =>
		page('fix', url, audiences[0] === 'visitor', [
			summary,
			...(risk.level === 'none' ? [] : [risk.loses]),
		]),
	),
	...library.guides.map(({ url, audiences, summary }) =>
		page('guide', url, audiences[0] === 'visitor', [summary]),
	),
	...library.faq.map(({ url, answer }) => page('FAQ entry', url, true, [answer])),
	...library.variations.map(({ url, shownBy }) => page('message', url, false, [shownBy])),
	...library.questions.map(({ url, text, help, answers }) =>
		page('question', url, true, [
			text,
			...answers.flatMap(({ label, note }) => (note === undefined ? [label] : [label, note])),
			...help.flatMap((way) => [way.do, way.see]),
		]),
	),
	...library.outcomes.map(({ url, audiences, title, summary }) =>
		page('outcome', url, audiences.includes('visitor'), [title, summary]),
	),
];

describe('a visitor can read', () => {
	it.each(pages.filter(({ forVisitors }) => forVisitors))('$url', ({ grade }) => {
		expect(grade).toBeLessThanOrEqual(highest);
	});
});

it('a hard text is found to be hard', () => {
	const hard =
		'Notwithstanding the aforementioned considerations, interoperability necessitates comprehensive authentication infrastructure standardisation.';
	expect(readingEase([hard]).grade).toBeGreaterThan(highest);
	expect(readingEase(['Sign out. Sign in. Then try it once more.']).grade).toBeLessThan(3);
});

afterAll(() => {
	const kinds = [...new Set(pages.map(({ kind }) => kind))];
	const rows = kinds.map((kind) => {
		const grades = pages
			.filter((one) => one.kind === kind)
			.map(({ grade }) => grade)
			.sort((a, b) => a - b);
		const hardest = pages.find((one) => one.kind === kind && one.grade === grades.at(-1));
		const median = grades[Math.floor(grades.length / 2)] ?? 0;
		return `${kind.padEnd(10)} ${String(grades.length).padStart(4)} pages   median ${median.toFixed(1).padStart(4)}   hardest ${(grades.at(-1) ?? 0).toFixed(1).padStart(4)} ${hardest?.url ?? ''}`;
	});
	console.log(['Reading ease, US school grade:', ...rows].join('\n'));
});
