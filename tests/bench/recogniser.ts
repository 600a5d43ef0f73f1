/**
 * `npm run bench:recogniser`: what it costs to recognise messages in a text, by the number of
 * messages and by the length of the text, beside trying every signature as a pattern.
 */
import { brotliCompressSync } from 'node:zlib';
import { candidatesOf, createRecogniser } from '../../src/diagnosis/recogniser.ts';
import { evenOut } from '../../src/diagnosis/even-text.ts';
import { fileBySignature } from '../../src/diagnosis/filing.ts';
import { messagesOf, readMessages } from './_messages.ts';
import { createNaive } from './_naive.ts';
import { projectFolder } from './_sites.ts';
import { sideBySide } from './_stopwatch.ts';
import { markdown, milliseconds } from './_table.ts';
import { log, logWith, unkind } from './_texts.ts';

const own = await readMessages(projectFolder);

byMessages([200, own.messages.length, 1000, 2000, 5000]);
byLength([1_000, 10_000, 100_000, 1_000_000]);

/** One text, ever more messages. */
function byMessages(sizes: readonly number[]): void {
	const text = logWith(own.samples, 100_000);
	const sides = sizes.map((size) => {
		const messages = messagesOf(own, size);
		return {
			messages,
			candidates: candidatesOf(messages),
			recognise: createRecogniser(messages),
			naive: createNaive(messages),
		};
	});
	const ours = sideBySide(
		sides.map(
			({ recognise }) =>
				() =>
					recognise(text),
		),
	);
	const naive = sideBySide(sides.map((side) => () => side.naive(text)));
	const prepared = sideBySide(
		sides.map(
			({ messages }) =>
				() =>
					createRecogniser(messages),
		),
	);
	console.log(
		markdown(
			[
				'messages',
				'signatures',
				'held against the text',
				'recognised in',
				'one by one',
				'ratio',
				'prepared in',
			],
			sides.map(({ messages, candidates }, index) => [
				messages.length.toLocaleString('en'),
				candidates.length.toLocaleString('en'),
				holds(candidates, text).toLocaleString('en'),
				compared(ours, index),
				compared(naive, index),
				((ours[index] ?? 0) / (naive[index] ?? 1)).toFixed(3),
				milliseconds(prepared[index]),
			]),
		),
	);
	console.log(`
A log of ${text.length.toLocaleString('en')} characters with a message in every eighth line. In brackets: times the first row.\n`);
}

/** The library’s own messages, ever longer texts. */
function byLength(lengths: readonly number[]): void {
	const recognise = createRecogniser(own.messages);
	const texts: Record<string, (length: number) => string> = {
		'a log without a message': log,
		'a log with a message in every eighth line': (length) => logWith(own.samples, length),
		...unkind,
	};
	const rows = Object.entries(texts).map(([name, textOf]) => {
		const costs = sideBySide(lengths.map(textOf).map((text) => () => recognise(text)));
		const [longest = 0, before = 1] = costs.toReversed();
		return [name, ...costs.map(milliseconds), (longest / before).toFixed(1)];
	});
	const kilo = (length: number) => `${(length / 1000).toLocaleString('en')} kB`;
	console.log(markdown(['text', ...lengths.map(kilo), 'last step'], rows));
	const data = brotliCompressSync(JSON.stringify(own.messages)).length;
	console.log(`
Each step is ten times as long. ${own.messages.length} messages, whose data are ${data.toLocaleString('en')} bytes of brotli.
All times are processor time, the least of three rounds in turns, Node ${process.versions.node}.\n`);
}

function holds(candidates: ReturnType<typeof candidatesOf>, text: string): number {
	let count = 0;
	fileBySignature(candidates)(evenOut(text).text, () => count++);
	return count;
}

function compared(costs: readonly number[], index: number): string {
	const [cost = 0, first = 1] = [costs[index], costs[0]];
	return `${milliseconds(cost)} (${(cost / first).toFixed(1)})`;
}
