import type { HeaderField, Quote } from '../evidence.ts';
import { partOf, type Option } from './curl-options.ts';

/** The words of this project for a secret that is not shown. */
const hidden = '***';

const schemes = { basic: 'Basic', digest: 'Digest', ntlm: 'NTLM', negotiate: 'Negotiate' } as const;

/**
 * The credentials that curl makes a header of, as the header that it sends: `-u`, `--oauth2-bearer`,
 * and a name and password in the address (https://curl.se/docs/manpage.html). The stretch is that of
 * the value in the command; the text is what goes over the wire, `***` for what is not known there:
 * a password that curl asks for, a response to a challenge.
 *
 * @example
 *
 * `curl -u ana:pw https://api.example.com` sends `authorization: Basic YW5hOnB3`.
 */
export function credentialsOf(options: readonly Option[]): HeaderField[] {
	const scheme =
		(['negotiate', 'ntlm', 'digest'] as const).find((one) =>
			options.some(({ does }) => does === one),
		) ?? 'basic';
	const fields = options.flatMap(({ does, word, value }) => {
		if (!value) return [];
		const at = { from: word.from, to: word.to };
		const whole = partOf(value, 0);
		if (does === 'user') return [field('authorization', at, headerOf(whole, schemes[scheme]))];
		if (does === 'proxy-user') return [field('proxy-authorization', at, headerOf(whole, 'Basic'))];
		if (does !== 'bearer') return [];
		return [field('authorization', at, { ...whole, text: `Bearer ${whole.text}` })];
	});
	if (fields.some(({ name }) => name === 'authorization')) return fields;
	const address = options.find(({ does, value }) => does === 'url' && value)?.value;
	const user = /^[a-z]{3,9}:\/\/([^/?#\s]{1,2000})@/i.exec(address?.text ?? '');
	if (!address || !user?.[1]) return fields;
	const start = user[0].length - 1 - user[1].length;
	const quote = partOf(address, start, start + user[1].length);
	const header = headerOf({ ...quote, text: decoded(quote.text) }, schemes[scheme]);
	return [...fields, field('authorization', quote, header)];
}

function field(
	name: HeaderField['name'],
	{ from, to }: HeaderField['nameAt'],
	value: Quote,
): HeaderField {
	return { name, nameAt: { from, to }, value };
}

function headerOf(user: Quote, scheme: string): Quote {
	// A variable of the shell is filled in before curl sees it.
	const isKnown = scheme === 'Basic' && user.text.includes(':') && !user.text.includes('$');
	return { ...user, text: `${scheme} ${isKnown ? base64(user.text) : hidden}` };
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
