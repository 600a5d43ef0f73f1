import { mask } from '../evidence/mask-secrets.ts';
import { maskVisible, type ShownText } from '../evidence/mask-visible.ts';
import { looksLikeKey } from '../evidence/no-secret.ts';

export interface Redactor {
	/** The beginning of what was pasted, at most so long. */
	readonly paste: (most: number) => string;
	/** Some words on one line. */
	readonly line: (text: string) => string;
	/** What has been masked so far, by kind. */
	readonly kinds: () => readonly string[];
}

/** A shorter word may stand in a sentence by chance. */
const shortestSecret = 4;
const mostSecrets = 500;
const longestLine = 500;
/** What is masked makes a text shorter, so that more is read than is shown. */
const ahead = 4;

/**
 * Takes the secrets of a paste out of all that is said about it. What is a secret by its place,
 * such as the password behind `-u ana:`, is found again where it stands alone.
 */
export function createRedactor(shown: ShownText): Redactor {
	const secrets = shown.secrets
		.filter(({ length }) => length >= shortestSecret)
		// The whole before a part of it.
		.toSorted((a, b) => b.length - a.length)
		.slice(0, mostSecrets);
	const kinds = new Set(shown.kinds);
	const withoutKnown = (text: string): string =>
		secrets.reduce((rest, secret) => rest.replaceAll(secret, mask), text);
	// A reason may quote the signature of a token alone, by which nobody knows it for a secret.
	const withoutParts = (text: string): string =>
		text.replaceAll(/[\w+/~=-]{4,}/g, (word) =>
			looksLikeKey(word) && secrets.some((secret) => secret.includes(word)) ? mask : word,
		);
	return {
		paste(most) {
			const begin = withoutKnown(shown.text.slice(0, ahead * most))
				.replaceAll('\r\n', '\n')
				.trim();
			const behind = Math.max(0, shown.text.length - ahead * most);
			return cut(begin, most, behind);
		},
		line(text) {
			const known = withoutParts(withoutKnown(text.slice(0, ahead * longestLine)));
			const { text: line, kinds: more } = maskVisible(known.replaceAll(/[\t\n\r ]+/g, ' ').trim());
			for (const kind of more) kinds.add(kind);
			return line.length > longestLine ? `${whole(line.slice(0, longestLine))}…` : line;
		},
		kinds: () => [...kinds],
	};
}

/** The beginning of a text, in whole lines where lines are short. */
function cut(text: string, most: number, behind: number): string {
	if (text.length <= most && behind === 0) return text;
	const begin = text.slice(0, most);
	const lastLine = begin.lastIndexOf('\n');
	const kept = lastLine > most / 2 ? begin.slice(0, lastLine) : whole(begin);
	return `${kept}\n… (${text.length - kept.length + behind} characters more)`;
}

/** Without the half of a character that a cut has left. */
function whole(text: string): string {
	return text.replace(/[\uD800-\uDBFF]$/, '');
}
