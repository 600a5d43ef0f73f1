import { expect, it } from 'vitest';
import { readEntry } from '../../../src/integrations/read-content.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { edited, files } from '../_files.ts';

const examples = ['refresh-once.ts', 'send-a-challenge.ts'];

/** What the author of a guide is told who shows this. */
const told = (body: string, known = examples) =>
	readEntry('guides', files.guides.path, edited('guides', 'That is all.', body), {
		examples: known,
		recorded: new Map(),
	}).problems.map(formatProblem);

const listing = (file: string) => `<Listing file="${file}" title="Refreshes once" />`;

it('a listing of an example that is there is no problem', () => {
	expect(told(listing('refresh-once.ts'))).toEqual([]);
});

it('an example that is not there is told with the one that was meant', () => {
	expect(told(listing('refresh-onze.ts'))).toEqual([
		'content/guides/what-a-401-is.mdx, <Listing> file: There is no example called "refresh-onze.ts". Write "refresh-once.ts" or add content/examples/refresh-onze.ts, with a test that runs it.',
	]);
});

it('where none is near, only the file to add is told', () => {
	expect(told(listing('measure-the-clock-skew.ts'))).toEqual([
		'content/guides/what-a-401-is.mdx, <Listing> file: There is no example called "measure-the-clock-skew.ts". Add content/examples/measure-the-clock-skew.ts, with a test that runs it.',
	]);
});

it('a listing inside a step is held as well', () => {
	expect(told(`<Steps>\n\n1. Copy:\n\n   ${listing('refresh-onze.ts')}\n\n</Steps>`)).toHaveLength(
		1,
	);
});

it('each of two listings is told', () => {
	expect(told(`${listing('refresh-onze.ts')}\n\n${listing('send-challenge.ts')}`)).toHaveLength(2);
});

it('a file that could stand elsewhere is told as no name of a file', () => {
	expect(told(listing('../secrets.ts'))[0]).toBe(
		'content/guides/what-a-401-is.mdx, <Listing> file: It is the text "../secrets.ts". It must be a file name such as "refresh-once.ts".',
	);
});

it('a listing that names no file is told once', () => {
	expect(told('<Listing title="Refreshes once" />')).toEqual([
		'content/guides/what-a-401-is.mdx, <Listing> file: It is missing. Write a text.',
	]);
});
