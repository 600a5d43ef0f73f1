import type { Variation } from './knowledge-base.ts';
import type { Family } from '../schemas/variation.ts';
import { shorten } from './words.ts';

/**
 * The line of a message by which people know it: the first that is not a bare code in front of the
 * sentence, such as `npm error code E401`, nor a bracket, nor a field of JSON without words in it,
 * such as `"status": 401`.
 */
export function firstLine(message: string): string {
	const lines = message
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => /\p{L}{3}/u.test(line));
	const line = lines.find((candidate) => !saysNothing.test(candidate)) ?? lines[0];
	return line?.replace(/,$/, '') ?? message;
}

const saysNothing = /\bcode [A-Z0-9]+$|^"[^"]*"\s*:[^"\p{L}]*$/u;

type Said = Pick<Variation, 'message' | 'product'>;

/** The title of a variation’s page: the message, with its product where that does not say it. */
export function messageTitle({ message, product }: Said): string {
	return `${product}: ${shorten(oneLine(firstLine(message)), 80)}`;
}

/** What messages are called where they stand side by side: their lines, none the same as another. */
export function messageNames<Message extends Said>(
	messages: readonly Message[],
): Map<Message, string> {
	return toldApart(messages, ({ message }) => firstLine(message));
}

/** The titles of messages, none the same as another. */
export function messageTitles<Message extends Said>(
	messages: readonly Message[],
): Map<Message, string> {
	return toldApart(messages, messageTitle);
}

/** A name for each message; those of a product that have one name get what sets them apart added. */
function toldApart<Message extends Said>(
	messages: readonly Message[],
	nameOf: (message: Message) => string,
): Map<Message, string> {
	const groups = Map.groupBy(messages, (message) => `${message.product} ${nameOf(message)}`);
	return new Map(
		[...groups.values()].flatMap((same) => {
			const texts = same.map(({ message }) => oneLine(message));
			return same.map((message, at): [Message, string] => {
				const name = nameOf(message);
				if (same.length === 1) return [message, name];
				const own = texts[at]?.slice(sharedBy(texts)) ?? '';
				return [message, `${shorten(name, 60)} ${shorten(own, 40)}`];
			});
		}),
	);
}

/** How many characters some texts begin with in common, up to the end of a word. */
function sharedBy(texts: readonly string[]): number {
	const [first = '', ...others] = texts;
	const places = Array.from(first, (_, at) => at);
	const differ = places.find((at) => others.some((text) => text[at] !== first[at]));
	return differ === undefined ? 0 : first.lastIndexOf(' ', differ) + 1;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** What search finds the message by, as bare words. */
export function codesOf({
	codes,
	status,
	substatus,
}: Pick<Variation, 'codes' | 'status' | 'substatus'>): string[] {
	const number = substatus === undefined ? [] : [`${status}.${substatus}`];
	return [...new Set([...codes, ...number])];
}

/** How much a family’s messages say of what went wrong: anybody may print a status line. */
export function tellingOf(family: Family): 'status line' | 'client' | 'product' {
	if (family === 'status-lines') return 'status line';
	return family === 'http-clients' ? 'client' : 'product';
}
