/**
 * `npm run bench:diagnosis`: what it costs to diagnose a paste that is ten times as long, by what was
 * pasted, with every rule and the library’s own messages.
 */
import { readDiagnose } from '../unit/diagnosis/_diagnose.ts';
import { pastes } from '../unit/diagnosis/_pastes.ts';
import { readMessages } from './_messages.ts';
import { projectFolder } from './_sites.ts';
import { sideBySide } from './_stopwatch.ts';
import { markdown, milliseconds } from './_table.ts';
import { again, log, logWith, unkind } from './_texts.ts';

const diagnose = await readDiagnose();
const { samples } = await readMessages(projectFolder);
const now = new Date('2026-11-21T12:00:00Z');
const lengths = [100_000, 1_000_000];
/** Ten times the text may take so many times as long. */
const most = 12;

const texts: Record<string, (length: number) => string> = {
	'a log without a refusal': log,
	'a log with a message in every eighth line': (length) => logWith(samples, length),
	'a log of IIS': paste('a log of IIS'),
	'a log of containers': paste('a log of containers'),
	'calls of curl': paste('curl -v'),
	'headers of one answer': (length) =>
		`HTTP/1.1 401 Unauthorized\n${again('X-Frame-Options: DENY\nSet-Cookie: a=b; Path=/\n')(length)}`,
	'challenges of one answer': (length) =>
		`HTTP/1.1 401 Unauthorized\n${again('WWW-Authenticate: Basic realm="a", Bearer\n')(length)}`,
	'one header of many challenges': (length) =>
		`WWW-Authenticate: ${again('Digest realm="a", nonce="b", ')(length)}`,
	'a HAR': har,
	'one body of many errors': (length) => `[${again('{"error":"invalid_token"},')(length)}{}]`,
	'stacks of errors': paste('a stack of Node'),
	'pages of HTML': paste('a page'),
	tokens: (length) => again(`${pastes['a token'] ?? ''}\n`)(length),
	'words of people': paste('words of a developer'),
	...unkind,
};

const rows = Object.entries(texts).map(([name, textOf]) => {
	const costs = sideBySide(lengths.map(textOf).map((text) => () => diagnose(text, now)));
	const [shorter = NaN, longer = NaN] = costs;
	return { name, costs, ratio: longer / shorter };
});
console.log(
	markdown(
		['diagnosed', ...lengths.map((length) => `${length / 1000} kB`), 'ratio'],
		rows.map(({ name, costs, ratio }) => [name, ...costs.map(milliseconds), ratio.toFixed(1)]),
	),
);
const above = rows.filter(({ ratio }) => ratio > most).map(({ name }) => name);
console.log(`
Ten times the text; ${above.length === 0 ? `no ratio is above ${most}` : `above ${most}: ${above.join(', ')}`}.
All times are processor time, the least of three rounds in turns, Node ${process.versions.node}.\n`);

function paste(name: string): (length: number) => string {
	return again(`${pastes[name] ?? ''}\n`);
}

/** A whole one, with as many entries as make up the length. */
function har(length: number): string {
	const { log: one } = JSON.parse(pastes['a part of a HAR'] ?? '') as {
		log: { entries: unknown[] };
	};
	const count = Math.ceil(length / JSON.stringify(one.entries, null, 2).length);
	const entries = Array.from({ length: count }, () => one.entries).flat();
	return JSON.stringify({ log: { ...one, entries } }, null, 2);
}
