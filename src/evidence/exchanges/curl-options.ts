import { placeIn, type Word } from './shell-words.ts';
import type { Quote } from '../evidence.ts';

/** Options that matter here, by what they do. */
export type Does =
	| 'header'
	| 'user'
	| 'proxy-user'
	| 'bearer'
	| 'method'
	| 'url'
	| 'cookie'
	| 'user-agent'
	| 'referer'
	| 'post'
	| 'put'
	| 'head'
	| 'get'
	| 'basic'
	| 'digest'
	| 'ntlm'
	| 'negotiate'
	| 'other';

/** Everything that takes a value, and what of the rest matters. https://curl.se/docs/manpage.html */
const long: Readonly<Record<string, Does>> = {
	header: 'header',
	user: 'user',
	'proxy-user': 'proxy-user',
	'oauth2-bearer': 'bearer',
	request: 'method',
	url: 'url',
	cookie: 'cookie',
	'user-agent': 'user-agent',
	referer: 'referer',
	data: 'post',
	'data-raw': 'post',
	'data-binary': 'post',
	'data-ascii': 'post',
	'data-urlencode': 'post',
	json: 'post',
	form: 'post',
	'form-string': 'post',
	'upload-file': 'put',
};

const longFlags: Readonly<Record<string, Does>> = {
	head: 'head',
	get: 'get',
	basic: 'basic',
	digest: 'digest',
	ntlm: 'ntlm',
	negotiate: 'negotiate',
};

/** Other long options with a value: what stands behind them is no address. */
const valued = new Set(
	`aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to cookie-jar
	delegation dns-servers dump-header key key-type limit-rate interface max-redirs max-time netrc-file
	noproxy output pass preproxy proxy proxy-header range resolve retry retry-delay retry-max-time
	service-name socks5 socks5-hostname stderr time-cond tls-max trace trace-ascii unix-socket url-query
	write-out`.split(/\s+/),
);

const short: Readonly<Record<string, Does>> = {
	H: 'header',
	u: 'user',
	U: 'proxy-user',
	X: 'method',
	b: 'cookie',
	A: 'user-agent',
	e: 'referer',
	d: 'post',
	F: 'post',
	T: 'put',
};
const shortFlags: Readonly<Record<string, Does>> = { I: 'head', G: 'get' };
const shortValued = 'CDEKPQctmorwxyYz';

export interface Option {
	readonly does: Does;
	/** The option itself, for those that say something without a value. */
	readonly word: Word;
	readonly value?: Word;
}

/** Reads the words of a command as curl’s options; words without an option are addresses. */
export function readOptions(words: readonly Word[]): Option[] {
	const options: Option[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		const take = (does: Does, from: number): void => {
			const value = from < word.text.length ? restOf(word, from) : words[++at];
			options.push({ does, word, ...(value && { value }) });
		};
		if (word.text.startsWith('--')) {
			const name = word.text.slice(2, 60);
			if (Object.hasOwn(long, name)) take(long[name] ?? 'other', word.text.length);
			else if (valued.has(name)) at++;
			else options.push({ does: flagOf(longFlags, name), word });
		} else if (/^-[A-Za-z#0-9:]/.test(word.text)) {
			for (let letter = 1; letter < word.text.length; letter++) {
				const sign = word.text.charAt(letter);
				const does = Object.hasOwn(short, sign) ? short[sign] : undefined;
				if (does) take(does, letter + 1);
				else if (!shortValued.includes(sign)) {
					options.push({ does: flagOf(shortFlags, sign), word });
					continue;
				} else if (letter + 1 === word.text.length) at++;
				break;
			}
		} else options.push({ does: 'url', word, value: word });
	}
	return options;
}

function flagOf(flags: Readonly<Record<string, Does>>, name: string): Does {
	return (Object.hasOwn(flags, name) ? flags[name] : undefined) ?? 'other';
}

function restOf(word: Word, start: number): Word {
	return {
		from: placeIn(word, start),
		to: word.to,
		text: word.text.slice(start),
		places: word.places
			.filter(({ at }, index) => (word.places[index + 1]?.at ?? Infinity) > start || at >= start)
			.map(({ at, from }) => ({
				at: Math.max(0, at - start),
				from: from + Math.max(0, start - at),
			})),
	};
}

/** A part of a word, with its stretch of the text. */
export function partOf(word: Word, start: number, end = word.text.length): Quote {
	const from = placeIn(word, start);
	return {
		from,
		to: end > start ? placeIn(word, end - 1) + 1 : from,
		text: word.text.slice(start, end),
	};
}
