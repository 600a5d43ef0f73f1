import { createDrafts, type Draft } from './drafts.ts';
import { plainParameters, plainSchemes } from './names.ts';
import { readParameter, skipSpaces } from './parameter.ts';

const gap = /[\s,;]*/y;
const headerName = /["']?(?:www|proxy)-authenticate["']?\s{0,3}[:=]/iy;
const wrapping = /[\\"'“”„[\]{}=]+/y;
const word = /[^\s,;="“”„[\]{}\\]+/y;
const padding = /={1,2}(?=$|[\s,;])/y;
const paddingInQuotes = /={1,2}(?=\\?["'](?:$|[,\]]))/y;
/** RFC 9110, section 5.6.2: the signs of a token, which schemes and names are. */
const token = /^[\w!#$%&'*+.^`|~-]+$/;
const token68 = /^[\w+/.~-]+$/;
const glued = /^(basic|bearer|digest)(?=(?:realm|error|scope|nonce|qop)$)/i;

/** What is longer is no name with a colon; to look for one in it again and again would take long. */
const longestName = 400;

/**
 * Parts the value of a header into challenges, RFC 9110, sections 11.3 and 11.6.1:
 *
 *     WWW-Authenticate = #challenge
 *     challenge        = auth-scheme [ 1*SP ( token68 / #auth-param ) ]
 *
 * A comma parts parameters as well as challenges; what stands behind a word tells which it is.
 */
export function readList(text: string): readonly Draft[] {
	const drafts = createDrafts(text);
	let place = 0;
	/** What stands between the last element and this one. */
	let parted: 'by nothing' | 'by a comma' | 'by a wrapping' = 'by a comma';

	const skip = (pattern: RegExp): string => {
		pattern.lastIndex = place;
		const skipped = pattern.exec(text)?.[0] ?? '';
		place += skipped.length;
		return skipped;
	};
	const parameter = (from: number, nameEnd: number): void => {
		const read = readParameter(text, from, nameEnd);
		place = read.end;
		drafts.addParameter(read, from, parted);
	};

	while (place < text.length) {
		const before = place;
		const between = skip(gap);
		if (between.includes(';')) drafts.fault('semicolon', before, place);
		const commas = between.split(',').length - 1;
		if (commas > 1 || (commas === 1 && (before === 0 || place === text.length)))
			drafts.fault('empty-element', before, place);
		if (/[,;]/.test(between)) parted = 'by a comma';
		if (place === text.length) break;

		const from = place;
		if (skip(headerName)) {
			drafts.faultOfNext('header-name-in-value', from, place);
			parted = 'by a wrapping';
			continue;
		}
		if (skip(wrapping)) {
			if (drafts.wrap(from, place, parted !== 'by nothing')) parted = 'by a wrapping';
			continue;
		}
		const one = skip(word);
		const known = one.toLowerCase();
		const colon = one.length > longestName ? -1 : one.indexOf(':');
		const bare = known.slice(0, Math.max(colon, 0));
		const joined = glued.exec(one)?.[0] ?? '';
		const opened = parted === 'by nothing' && drafts.isOpen();

		const padded =
			opened && token68.test(one) && !plainParameters.has(known)
				? skip(padding) || (drafts.isWrapped() && skip(paddingInQuotes))
				: '';

		if (padded) {
			drafts.addToken68(from, place);
		} else if (plainSchemes.has(bare)) {
			place = from + bare.length + 1;
			drafts.begin(from, from + bare.length, parted);
			drafts.fault('colon-after-scheme', place - 1, place);
		} else if (plainParameters.has(bare)) {
			parameter(from, from + bare.length);
		} else if (text[skipSpaces(text, place)] === '=') {
			const name = from + joined.length;
			if (joined) {
				drafts.begin(from, name, parted);
				drafts.fault('missing-space', from, place);
				parted = 'by nothing';
			}
			parameter(name, place);
		} else if (plainParameters.has(known) && !drafts.isEmpty()) {
			parameter(from, place);
		} else if (beginsChallenge(known)) {
			drafts.begin(from, place, parted);
		} else if (opened && token68.test(one)) {
			drafts.addToken68(from, place);
		} else {
			drafts.stray(from, place);
		}
		parted = 'by nothing';
	}
	return drafts.all();

	function beginsChallenge(known: string): boolean {
		if (!token.test(known)) return false;
		if (parted !== 'by nothing' || plainSchemes.has(known)) return true;
		// A parameter behind it makes it a scheme, even where the comma before it is missing.
		const next = skipSpaces(text, place);
		word.lastIndex = next;
		const name = word.exec(text)?.[0] ?? '';
		return next > place && name !== '' && text[skipSpaces(text, next + name.length)] === '=';
	}
}
