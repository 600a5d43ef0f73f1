const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Values that say that there is none. */
const nothing = wordsOf('false nil no none null true undefined yes');

/** What messages say of a secret. */
const verdicts = wordsOf(
	'absent authenticated authorized bad cannot denied disabled empty error expected expired failed failure fatal found incorrect invalid malformed mismatch missing must optional provided rejected required revoked unauthorized unexpected unknown unsupported wrong',
);

/** What else stands where a secret might: the rest of a sentence, a choice of `fetch`. */
const small = wordsOf(
	'already and are be but by can changed could does enabled for from has have http https if in include is it may not of omit on only or please remote same-origin should the this to was your',
);

/** What messages speak of; in a setting they are somebody’s poor password. */
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
	const word = bare.toLowerCase();
	if (bare === '' || placeholder.test(bare) || nothing.has(word)) return true;
	// A pass phrase is a sentence too, but none about itself.
	if (/\s/.test(bare))
		return sentence.test(bare) && word.split(/[ ,.:-]+/).some((one) => verdicts.has(one));
	if (!/\s$/.test(kept)) return false;
	if (verdicts.has(word) || small.has(word)) return true;
	// A label is no value: `Password: remote: Invalid username`.
	return !isQuoted(value) && (nouns.has(word) || /^\d{1,3}$/.test(bare) || value.endsWith(':'));
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
	return value.replace(/^[\\"']+/, '').replace(/(?<![\\"'.,:!?)])[\\"'.,:!?)]+$/, '');
}
