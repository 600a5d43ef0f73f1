const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Values that say that there is none. */
const nothing = wordsOf('false nil no none null true undefined yes');

/** What messages say where a secret might stand. */
const said = wordsOf(
	'absent already and are authenticated authorized bad be but by can cannot changed could denied disabled does empty enabled error expected expired failed failure fatal for found from has have http https if in include incorrect invalid is it malformed may mismatch missing must not of omit on only optional or please provided rejected remote required revoked same-origin should the this to unauthorized unexpected unknown unsupported was wrong your',
);

/** Of these, a sentence may be made; in a setting they are somebody’s poor password. */
const nouns = wordsOf(
	'access auth authentication authorization basic bearer field header key length method new old password scheme secret test token user value',
);

/** Where somebody has already put something else for it. */
const placeholder =
	/^(?:<.*|\$[{(].*|\$[A-Z_]+|%[A-Z_]+%|\{.*|\[.*|[xX•.…]{2,}|\*+|(?:YOUR|MY)[A-Z_-]{2,}|(?:redacted|removed|hidden|masked|censored|filtered))$/i;

const sentence = /^[\p{L}’'(]+(?:[ ,.:-]+[\p{L}’'()]+)+[.!]?$/u;

/** Longer than this is no word and no sentence of a message. */
const longest = 200;

/**
 * Whether what stands where a secret might stand is none: a word of the message, a placeholder, a
 * sentence.
 *
 * @param kept what stands before it; a space at its end makes a word of a sentence likelier
 */
export function isNoSecret(value: string, kept: string): boolean {
	if (value.length > longest) return false;
	const bare = bareOf(value);
	const small = bare.toLowerCase();
	if (bare === '' || placeholder.test(bare) || nothing.has(small)) return true;
	if (/\s/.test(bare)) return sentence.test(bare) && small.split(/[ ,.:-]+/).some(isSaid);
	if (!/\s$/.test(kept)) return false;
	if (isQuoted(value)) return said.has(small);
	// A label, not a value: `Password: remote: Invalid username`.
	return isSaid(small) || /^\d{1,3}$/.test(bare) || value.endsWith(':');
}

function isSaid(word: string): boolean {
	return said.has(word) || nouns.has(word);
}

/** Whether a value stands in quotes, which words of a sentence do not. */
export function isQuoted(value: string): boolean {
	return /^\\?["']/.test(value);
}

/** Whether a word is made like a key and not like a word of a language. */
export function looksLikeKey(word: string): boolean {
	if (word.length > longest) return true;
	const bare = bareOf(word);
	// The number of an error.
	if (/^\d{1,9}$/.test(bare)) return false;
	return /\d/.test(bare) || bare.length >= 24 || (bare.length >= 12 && /[a-z][A-Z]/.test(bare));
}

/** Without what stands round it in a text. */
function bareOf(value: string): string {
	return value.replace(/^[\\"']+/, '').replace(/[\\"'.,:!?)]+$/, '');
}
