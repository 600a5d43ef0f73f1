import { toTerms } from './query.ts';
import { termsOf } from './words.ts';

/**
 * How much each word says for which causes: under a key of two characters for each cause that it
 * speaks for, all words that say the same. The first character stands for the cause by its place, the
 * second for the weight; both are counted from `0`.
 *
 * @example `{ '0215': 'cooki incognito' }`: both speak with 2 for the first cause, with 5 for the second
 */
export type CauseWords = Readonly<Record<string, string>>;

/** A cause with how well some words fit it. */
export interface FittingCause {
	/** Its place in the list of causes. */
	readonly cause: number;
	/** From 0 to 1: the more words speak for it, and the more of what the best one has. */
	readonly fit: number;
	/** The words that speak for it, as they stand in the text, the most telling first. */
	readonly words: readonly string[];
}

/** The first character of each kind: after it come places and weights. */
export const zero = '0'.charCodeAt(0);

/** How far what people often have comes before what they seldom have: found by trial. */
const oftenCounts = 0.4;

/** A text that scores so much for a cause says half of what a text can say: found by trial. */
const half = 160;

/** One word alone may be there by chance, unless the text has few. */
const fewTerms = 3;

/**
 * What no one word of the subject stands in has to score so much, or it is of something else: a
 * greeting, a line that any program prints. Found by trial.
 */
const leastElsewhere = 50;

/** Words that people hardly use but when a sign-in is refused to them, or has been until now. */
const subject = new Set(
	termsOf(
		'sign-in sign-out password passphrase credentials username account user token key jwt oauth saml ldap kerberos ntlm negotiate bearer realm cookie session incognito captcha 2fa mfa otp unauthorized authentication authorization authenticator denied forbidden refused rejected expired revoked permission access signature nonce certificate challenge htaccess htpasswd worked yesterday stopped',
	),
);

/**
 * Prepares the finding of causes by the words in which people put them.
 *
 * @param often how often each cause is met: the higher the oftener
 */
export function createFitByWords(
	table: CauseWords,
	often: readonly number[],
): (text: string) => FittingCause[] {
	const weights = readTable(table);
	return (text) => {
		const asked = askedWords(text);
		const found = new Map<number, Map<string, number>>();
		for (const [term, word] of asked)
			for (const [cause, weight] of weights.get(term) ?? []) {
				const words = found.get(cause) ?? new Map<string, number>();
				found.set(cause, words.set(word, (words.get(word) ?? 0) + weight));
			}
		const least = asked.size > fewTerms ? 2 : 1;
		const scored = [...found]
			.filter(([, words]) => words.size >= least)
			.map(([cause, words]) => ({
				cause,
				score: scoreOf([...words.values()]) * (1 + oftenCounts * (often[cause] ?? 0)),
				words: [...words].sort(([, a], [, b]) => b - a).map(([word]) => word),
			}))
			.sort((a, b) => b.score - a.score);
		const best = scored[0]?.score ?? 0;
		if (best < leastElsewhere && ![...asked.keys()].some((term) => subject.has(term))) return [];
		const most = best + half;
		return scored.map(({ cause, score, words }) => ({ cause, fit: score / most, words }));
	};
}

/** A cause that many words speak for fits better than one for which a single rare word does. */
function scoreOf(weights: readonly number[]): number {
	return weights.reduce((sum, weight) => sum + weight, 0) * weights.length;
}

/** The terms of a text, each with the word that it came from. */
function askedWords(text: string): Map<string, string> {
	const words = toTerms(text);
	const whole = termsOf(words.join(' '));
	const from = new Map(
		words.toReversed().flatMap((word) => termsOf(word).map((term) => [term, word])),
	);
	return new Map(whole.map((term) => [term, from.get(term) ?? term]));
}

function readTable(table: CauseWords): Map<string, [number, number][]> {
	const weights = new Map<string, [number, number][]>();
	for (const [key, words] of Object.entries(table)) {
		const pairs: [number, number][] = [];
		for (let at = 0; at < key.length; at += 2)
			pairs.push([key.charCodeAt(at) - zero, key.charCodeAt(at + 1) - zero]);
		for (const word of words.split(' ')) weights.set(word, pairs);
	}
	return weights;
}
