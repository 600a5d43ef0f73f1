/**
 * `npm run bench:typing`: how long search takes to get ready, and to answer after each key, on the
 * data of the built site.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { toLibrary, type SearchData } from '../../src/search/data.ts';
import { createPlanner } from '../../src/search/planner.ts';
import { golden } from '../site/golden.ts';
import { readMessages } from './_messages.ts';
import { projectFolder } from './_sites.ts';
import { processorTime, sideBySide } from './_stopwatch.ts';
import { markdown, milliseconds } from './_table.ts';
import { logWith } from './_texts.ts';

const file = path.join(projectFolder, 'dist/api/search.json');
if (!existsSync(file)) {
	console.error('The site is not built: run `npm run build` first.');
	process.exit(1);
}
const text = readFileSync(file, 'utf8');

const read = () => toLibrary(JSON.parse(text) as SearchData);
// A visitor waits for the first time, when nothing has run before and nothing is compiled.
const [library, reading] = timed(read);
const [plan, planning] = timed(() => createPlanner(library));
const first = [reading, planning];
const again = sideBySide([read, () => createPlanner(library)]);
const steps = ['reading the data, making the recogniser', 'making the planner'];
const sum = (costs: readonly number[]) => costs.reduce((total, cost) => total + cost, 0);
console.log(
	markdown(
		['getting ready', 'first time', 'least of several'],
		[
			...steps.map((name, at) => [name, milliseconds(first[at]), milliseconds(again[at])]),
			['together', milliseconds(sum(first)), milliseconds(sum(again))],
		],
	),
);

const { documents, messages } = JSON.parse(text) as SearchData;
const bytes = (value: unknown) =>
	`${brotliCompressSync(JSON.stringify(value)).length.toLocaleString('en')} bytes of brotli`;
console.log(`
${documents.length} pages, ${bytes(documents)}; ${messages.length} messages, ${bytes(messages)}.\n`);

const queries = Object.values(golden).flatMap((list) => list.map(([query]) => query));
const { samples } = await readMessages(projectFolder);
const asked: Record<string, readonly string[]> = {
	'each key of a typed query': queries.flatMap((query) =>
		query.length > 100 ? [] : Array.from(query, (_, at) => query.slice(0, at + 1)),
	),
	'a query at once': queries,
	'a paste of 300 characters': pastes(300),
	'a paste of 3,000 characters': pastes(3000),
};
console.log(
	markdown(
		['answering', 'texts', 'median', '95 in 100 within', 'worst', 'ask the full text too'],
		Object.entries(asked).map(([name, texts]) => {
			const costs = answering(texts).sort((a, b) => a - b);
			const within = (part: number) => milliseconds(costs[Math.ceil(part * costs.length) - 1]);
			const weak = texts.filter((query) => plan(query).weak).length;
			const share = `${((100 * weak) / texts.length).toFixed(0)} %`;
			return [name, texts.length.toLocaleString('en'), within(0.5), within(0.95), within(1), share];
		}),
	),
);
console.log(`
Getting ready in processor time; answering by the clock, the least of ten rounds; Node ${process.versions.node}.
The field waits for 120 ms without a key before it asks.\n`);

/** Every sample in the midst of a log. */
function pastes(length: number): string[] {
	return samples.map((sample) => {
		const around = Math.max(0, length - sample.length);
		const log = logWith([], around);
		return `${log.slice(0, around / 2)}\n${sample}\n${log.slice(around / 2)}`.slice(0, length);
	});
}

/**
 * By the clock, since a single answer is shorter than a tick of processor time; the least of ten
 * rounds, so that what else the machine does in between is not counted.
 */
function answering(queries: readonly string[]): number[] {
	const costs = queries.map(() => Infinity);
	for (let round = 0; round < 10; round++)
		for (const [index, query] of queries.entries()) {
			const begun = performance.now();
			plan(query);
			costs[index] = Math.min(costs[index] ?? Infinity, performance.now() - begun);
		}
	return costs;
}

function timed<Value>(run: () => Value): [Value, number] {
	const begun = processorTime();
	const value = run();
	return [value, processorTime() - begun];
}
