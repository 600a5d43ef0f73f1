import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAnswers, toQuery } from '../../../src/model/answers.ts';
import { queries } from '../_tree.ts';

it('answers stand in the address by question, in the order in which they were given', () => {
	expect(
		toQuery([
			{ question: 'where', answer: 'website' },
			{ question: 'what-happens', answer: 'box-returns' },
		]),
	).toBe('?where=website&what-happens=box-returns');
});

it('no answers leave the address bare', () => {
	expect(toQuery([])).toBe('');
});

it('answers are read from an address with or without its question mark', () => {
	const answers = new Map([['where', 'website']]);
	expect(readAnswers('?where=website')).toEqual(answers);
	expect(readAnswers('where=website')).toEqual(answers);
});

it('of two answers to one question the later one counts', () => {
	expect(readAnswers('?where=website&where=tool').get('where')).toBe('tool');
});

it('what is no answer comes along unharmed', () => {
	expect(readAnswers('?utm_source=x&where=tool')).toEqual(
		new Map([
			['utm_source', 'x'],
			['where', 'tool'],
		]),
	);
});

it('nothing that stands in an address keeps it from being read', () => {
	fc.assert(
		fc.property(queries, (query) => {
			expect(readAnswers(query)).toBeInstanceOf(Map);
		}),
	);
});

const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

it('answers come back from the address as they were', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.tuple(id, id), { selector: ([question]) => question }),
			(pairs) => {
				const steps = pairs.map(([question, answer]) => ({ question, answer }));
				expect([...readAnswers(toQuery(steps))]).toEqual(pairs);
			},
		),
	);
});
