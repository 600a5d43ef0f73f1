import type { Obstacle, Reader } from '../evidence.ts';
import { obstacleWords } from './obstacle-words.ts';

const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'");

const whatOf = new Map(
	obstacleWords.flatMap(({ what, says }) => says.map((one) => [plain(one), what])),
);

/** The longest first: of two that begin alike it says more. */
const words = new RegExp(
	[...whatOf.keys()]
		.toSorted((a, b) => b.length - a.length)
		.map((one) => one.replaceAll(/[.()/]/g, String.raw`\$&`).replaceAll("'", "['’]"))
		.join('|'),
	'gi',
);
const restOfWord = /[\w-]{0,60}/y;

/**
 * Failures before any answer, or that keep it from the page: CORS, TLS, DNS, a refused connection, a
 * timeout, mixed content, each told once a line.
 *
 * @example
 *
 * `curl: (6) Could not resolve host: api.example.com` is one of `dns`.
 */
export const readObstacles: Reader<Obstacle> = (text) => {
	const found: Obstacle[] = [];
	const told = new Set<Obstacle['what']>();
	let lineEnd = -1;
	for (const { 0: said, index: from } of text.matchAll(words)) {
		const what = whatOf.get(plain(said));
		if (!what) continue;
		if (from > lineEnd) {
			const feed = text.indexOf('\n', from);
			lineEnd = feed < 0 ? text.length : feed;
			told.clear();
		}
		if (told.has(what)) continue;
		told.add(what);
		restOfWord.lastIndex = from + said.length;
		const rest = /\w$/.test(said) || said.endsWith('-') ? (restOfWord.exec(text)?.[0] ?? '') : '';
		found.push({ kind: 'obstacle', what, from, to: from + said.length + rest.length });
	}
	return found;
};
