import type { Exchange, HeaderField, Quote } from '../evidence.ts';
import { lower } from './header-line.ts';
import { shellWords } from './shell-words.ts';
import { quoteOf, type Written } from './written.ts';

const command = /(?<![\w.-])curl(?:\.exe)?(?=[ \t])/gi;

/** The long names of short options that matter here. https://curl.se/docs/manpage.html */
const long: Readonly<Record<string, string>> = {
	...{ H: 'header', u: 'user', U: 'proxy-user', X: 'request', b: 'cookie', A: 'user-agent' },
	...{ e: 'referer', d: 'data', F: 'form', T: 'upload-file', I: 'head', G: 'get' },
};

/** Options with a value: what stands behind them is no address. */
const valued =
	/^(?:header|request|url|(?:proxy-)?user|user-agent|oauth2-bearer|referer|cookie.*|data.*|json|form.*|upload-file|ca\w+|cert|config|connect-t.*|dump-header|key|max-.*|output|proxy|resolve|retry.*|socks.*|trace.*|write-out|[CDEKPQctmorwxyYz])$/;

/** What an option makes of the method, the strongest first. */
const methods: readonly (readonly [option: RegExp, method: string])[] = [
	[/^head$/, 'HEAD'],
	[/^get$/, 'GET'],
	[/^upload-file$/, 'PUT'],
	[/^(?:data|json|form)/, 'POST'],
];

const isAddress =
	/^(?:[a-z]{3,9}:\/\/.|[${]|localhost\b|[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?:[a-z]{2,}(?=[:/]|$)|\d+[:/]))/i;

/** The words of this project for a secret that is not shown. */
const hidden = '***';

/** An option by its long name, or `url` for a word without one. */
interface Option {
	readonly name: string;
	readonly at: Quote;
	readonly value?: Written | undefined;
}

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
		const { words, to } = shellWords(text, command.lastIndex);
		const request = requestOf(readOptions(words));
		if (request)
			found.push({ kind: 'exchange', source: 'copy-as-curl', from: match.index, to, request });
		// What the words went over is not gone over again.
		command.lastIndex = Math.max(command.lastIndex, to);
	}
	return found;
}

function readOptions(words: readonly Written[]): Option[] {
	const options: Option[] = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index] ?? { text: '', at: [] };
		const { text, at } = word;
		const take = (name: string, from: number): boolean => {
			const isValued = valued.test(name);
			const rest = { text: text.slice(from), at: at.slice(from) };
			const value = isValued ? (rest.text ? rest : words[++index]) : undefined;
			options.push({ name, at: quoteOf(word), value });
			return isValued;
		};
		if (text.startsWith('--')) take(text.slice(2), text.length);
		else if (/^-[A-Za-z#0-9:]/.test(text)) {
			for (let letter = 1; letter < text.length && letter < 30; letter++) {
				const sign = text.charAt(letter);
				if (take(long[sign] ?? sign, letter + 1)) break;
			}
		} else options.push({ name: 'url', at: quoteOf(word), value: word });
	}
	return options;
}

/** A sentence about curl has no address and no header. */
function requestOf(options: readonly Option[]): Exchange['request'] {
	const address = options.find(({ name, value }) => name === 'url' && value?.text)?.value;
	const target = address && quoteOf(address);
	const scheme =
		['Negotiate', 'NTLM', 'Digest'].find((one) =>
			options.some(({ name }) => name === one.toLowerCase()),
		) ?? 'Basic';
	const headers = options.flatMap((option) => headerOf(option, scheme));
	if (address && !headers.some(({ name }) => name === 'authorization'))
		headers.push(...userOf(address, scheme));
	if (!target || !(isAddress.test(target.text) || headers.length > 0)) return undefined;
	const method = methodOf(options);
	return {
		...(method && { method }),
		target,
		headers: headers.sort((a, b) => a.nameAt.from - b.nameAt.from),
	};
}

/**
 * A header that an option makes. Of credentials the stretch is that of the value in the command; the
 * text is what goes over the wire, `***` for what is not known there: a password that curl asks for,
 * a response to a challenge.
 *
 * @example
 *
 * `curl -u ana:pw https://api.example.com` sends `authorization: Basic YW5hOnB3`.
 */
function headerOf({ name, at: nameAt, value: word }: Option, scheme: string): HeaderField[] {
	if (!word) return [];
	if (name === 'header') return fieldOf(word);
	const value = quoteOf(word);
	if (name.endsWith('user')) {
		const isProxy = name !== 'user';
		const header = isProxy ? 'proxy-authorization' : 'authorization';
		return [field(header, nameAt, credentials(value, isProxy ? 'Basic' : scheme))];
	}
	if (name === 'oauth2-bearer')
		return [field('authorization', nameAt, { ...value, text: `Bearer ${value.text}` })];
	// A cookie without an equals sign is the name of a file.
	const isSent =
		name === 'cookie' ? word.text.includes('=') : /^(?:user-agent|referer)$/.test(name);
	return isSent ? [field(name, nameAt, value)] : [];
}

/** A name and a password in the address. */
function userOf(address: Written, scheme: string): HeaderField[] {
	const [whole = '', user] = /^[a-z]{3,9}:\/\/([^/?#\s]{1,2000})@/i.exec(address.text) ?? [];
	if (!user) return [];
	const quote = quoteOf(address, whole.length - 1 - user.length, whole.length - 1);
	return [field('authorization', quote, credentials({ ...quote, text: decoded(user) }, scheme))];
}

function field(name: string, { from, to }: Quote, value: Quote): HeaderField {
	return { name: lower(name), nameAt: { from, to }, value };
}

function credentials({ from, to, text }: Quote, scheme: string): Quote {
	// A variable of the shell is filled in before curl sees it.
	const isKnown = scheme === 'Basic' && /^[^$:]*:[^$]*$/.test(text);
	return { from, to, text: `${scheme} ${isKnown ? base64(text) : hidden}` };
}

function base64(text: string): string {
	return btoa(String.fromCharCode(...new TextEncoder().encode(text.slice(0, 5000))));
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** `Name: value`; `Name;` is a header without a value, and `Name:` takes one away. */
function fieldOf(word: Written): HeaderField[] {
	const end = word.text.trimEnd().length;
	const [start = '', before = '', name, sign] =
		/^(\s{0,9})([^\s:;@]{1,200})[ \t]{0,9}([:;])\s{0,99}/.exec(word.text) ?? [];
	if (!name || (sign === ':' && start.length >= end)) return [];
	const nameAt = quoteOf(word, before.length, before.length + name.length);
	return [field(name, nameAt, quoteOf(word, Math.min(start.length, end), end))];
}

/** The method that is told, or the one that an option such as `-d` means. */
function methodOf(options: readonly Option[]): Quote | undefined {
	const told = options.findLast(({ name }) => name === 'request')?.value;
	if (told) return quoteOf(told);
	for (const [option, text] of methods) {
		const found = options.find(({ name }) => option.test(name));
		if (found) return { from: found.at.from, to: found.at.to, text };
	}
	return undefined;
}
