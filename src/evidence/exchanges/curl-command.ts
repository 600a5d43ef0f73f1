import type { Exchange, HeaderField, Quote } from '../evidence.ts';
import { credentialsOf } from './curl-credentials.ts';
import { partOf, readOptions, type Does, type Option } from './curl-options.ts';
import { lower } from './header-line.ts';
import { shellOf, shellWords, type Word } from './shell-words.ts';

const command = /(?<![\w.-])curl(?:\.exe)?(?=[ \t])/gi;

/**
 * Reads commands for curl, as browsers copy them (“Copy as cURL”) and people write them.
 *
 * @example
 *
 * ```sh
 * curl 'https://api.example.com/orders' -H 'authorization: Bearer abc' --compressed
 * ```
 */
export function readCurlCommands(text: string): Exchange[] {
	const found: Exchange[] = [];
	command.lastIndex = 0;
	for (let match = command.exec(text); match; match = command.exec(text)) {
		const from = match.index;
		const line = /[^\r\n]{0,1000}/y;
		line.lastIndex = from;
		const { words, to } = shellWords(text, command.lastIndex, shellOf(line.exec(text)?.[0] ?? ''));
		const request = requestOf(readOptions(words));
		if (request) found.push({ kind: 'exchange', source: 'copy-as-curl', from, to, request });
		// What the words went over is not gone over again.
		command.lastIndex = Math.max(command.lastIndex, to);
	}
	return found;
}

/** A sentence about curl has no address and no header. */
function requestOf(options: readonly Option[]): Exchange['request'] {
	const target = options.find(({ does, value }) => does === 'url' && value)?.value;
	const headers = [...options.flatMap(headerOf), ...credentialsOf(options)].sort(
		(a, b) => a.nameAt.from - b.nameAt.from,
	);
	if (!target || !(isAddress(target.text) || headers.length > 0)) return undefined;
	const method = methodOf(options);
	return { ...(method && { method }), target: partOf(target, 0), headers };
}

function isAddress(text: string): boolean {
	return /^(?:[a-z]{3,9}:\/\/.|\$|\{|localhost\b|[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,}(?=[:/]|$)|[\d.]{7,15}[:/])/i.test(
		text,
	);
}

const named: Partial<Record<Does, Lowercase<string>>> = {
	cookie: 'cookie',
	'user-agent': 'user-agent',
	referer: 'referer',
};

function headerOf({ does, word, value }: Option): HeaderField[] {
	if (!value) return [];
	const name = named[does];
	// A cookie without an equals sign is the name of a file.
	if (name && (name !== 'cookie' || value.text.includes('=')))
		return [{ name, nameAt: { from: word.from, to: word.to }, value: partOf(value, 0) }];
	return does === 'header' ? fieldOf(value) : [];
}

/** `Name: value`; `Name;` is a header without a value, and `Name:` takes one away. */
function fieldOf(word: Word): HeaderField[] {
	const { text } = word;
	const name = /^\s{0,9}([^\s:;@]{1,200})[ \t]{0,9}([:;])\s{0,99}/.exec(text);
	if (!name?.[1]) return [];
	const end = text.trimEnd().length;
	if (name[2] === ':' && name[0].length >= end) return [];
	const start = name[0].indexOf(name[1]);
	const { from, to } = partOf(word, start, start + name[1].length);
	const value = partOf(word, Math.min(name[0].length, end), end);
	return [{ name: lower(name[1]), nameAt: { from, to }, value }];
}

/** The method that is told, or the one that an option such as `-d` means. */
function methodOf(options: readonly Option[]): Quote | undefined {
	const told = options.findLast(({ does }) => does === 'method')?.value;
	if (told) return partOf(told, 0);
	const means = (does: Does, text: string): Quote | undefined => {
		const word = options.find((option) => option.does === does)?.word;
		return word && { from: word.from, to: word.to, text };
	};
	return (
		means('head', 'HEAD') ?? means('get', 'GET') ?? means('put', 'PUT') ?? means('post', 'POST')
	);
}
