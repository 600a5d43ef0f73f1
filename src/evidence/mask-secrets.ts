import { looksRandom } from './looks-random.ts';
import { secretKeys } from './secret-keys.ts';
import { secretPlaces } from './secret-places.ts';

/** What stands for a secret. No key contains it, and addresses hold it without escaping. */
export const mask = '***';

/** A secret in a text. */
export interface Masked {
	/** What made it known: the id of a key or of a place. */
	readonly id: string;
	/** Offsets in the original text, in UTF-16 units, the end not included. */
	readonly from: number;
	readonly to: number;
}

export interface MaskedText {
	readonly text: string;
	readonly places: readonly Masked[];
}

const found = '(?<secret>';

const keyPatterns = secretKeys.map(({ id, keeps, pattern }) => ({
	id,
	// What was masked before is found again, and stays as it is.
	pattern: new RegExp(`(?<![A-Za-z0-9])(?:${keeps.source})${found}\\*{3}|${pattern.source})`, 'g'),
}));

const placePatterns = secretPlaces.map(({ id, keeps, pattern, spares }) => ({
	id,
	pattern: new RegExp(`(?:${keeps.source})${found}${pattern.source})`, `g${keeps.flags}`),
	spares,
}));

const longWord = /[A-Za-z0-9_-]{32,}|[A-Za-z0-9+/]{40,}/g;

/** What is masked can bring out a secret behind it. Real texts need two looks, made-up ones three. */
const mostLooks = 8;

/**
 * Masks the secrets in whatever a person pasted, and leaves the words of messages as they are.
 * Never throws; takes time in proportion to the length of the text.
 *
 * @example
 *
 * `curl -u ana:hunter2 https://api.example.com` becomes `curl -u ana:*** https://api.example.com`,
 * `Incorrect API key provided: sk-Ab12Cd34` becomes `Incorrect API key provided: sk-***`.
 */
export function maskSecrets(text: string): MaskedText {
	let result: MaskedText = { text, places: [] };
	for (let look = 0; look < mostLooks; look++) {
		const more = findSecrets(result.text);
		if (more.length === 0) break;
		const places = united([...result.places, ...toOriginal(more, result.places)]);
		result = { text: write(text, places), places };
	}
	return result;
}

function write(text: string, places: readonly Masked[]): string {
	let masked = '';
	let end = 0;
	for (const { from, to } of places) {
		masked += text.slice(end, from) + mask;
		end = to;
	}
	return masked + text.slice(end);
}

/** Places in a masked text as places in the original, where what was masked has its own length. */
function toOriginal(found: readonly Masked[], masked: readonly Masked[]): Masked[] {
	let longer = 0;
	let next = 0;
	const original = (place: number, end: boolean): number => {
		for (let one = masked[next]; one; one = masked[++next]) {
			const from = one.from - longer;
			if (place <= from) break;
			if (place < from + mask.length) return end ? one.to : one.from;
			longer += one.to - one.from - mask.length;
		}
		return place + longer;
	};
	return found.map(({ id, from, to }) => ({
		id,
		from: original(from, false),
		to: original(to, true),
	}));
}

/** All secrets of a text, in order. */
function findSecrets(text: string): Masked[] {
	const keys = findKeys(text);
	return united(
		[
			...keys.map(({ id, secret, to }) => ({ id, from: secret, to })),
			...[...findPlaces(text), ...findRandom(text)].map(behindPrefixOf(keys)),
		].map((place) => ({ ...place, to: endOfWord(text, place.to) })),
	).filter(({ from, to }) => text.slice(from, to) !== mask);
}

/** A key with its prefix: where it begins, where its secret part begins, where it ends. */
interface Key {
	readonly id: string;
	readonly from: number;
	readonly secret: number;
	readonly to: number;
}

/** Where several forms begin at one place, the one that says most: `sk-ant-…` before `sk-…`. */
function findKeys(text: string): Key[] {
	const best = new Map<number, Key>();
	for (const key of allKeys(text))
		if (key.secret > (best.get(key.from)?.secret ?? -1)) best.set(key.from, key);
	return [...best.values()];
}

function allKeys(text: string): Key[] {
	return keyPatterns.flatMap(({ id, pattern }) =>
		[...text.matchAll(pattern)].map((match) => {
			const to = match.index + match[0].length;
			return { id, from: match.index, secret: to - secretOf(match).length, to };
		}),
	);
}

function findPlaces(text: string): Masked[] {
	return placePatterns.flatMap(({ id, pattern, spares }) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const value = secretOf(match);
			if (spares?.(value, match[0].slice(0, -value.length))) return [];
			const to = match.index + match[0].length;
			const quote = /^\\?["']?/.exec(value)?.[0].length ?? 0;
			return { id, from: to - value.length + quote, to };
		}),
	);
}

function findRandom(text: string): Masked[] {
	return [...text.matchAll(longWord)]
		.filter(([word]) => looksRandom(word))
		.map(({ 0: word, index }) => ({ id: 'random', from: index, to: index + word.length }));
}

/** `Authorization: Bearer eyJ***` says more than `Authorization: Bearer ***`. */
function behindPrefixOf(keys: readonly Key[]): (place: Masked) => Masked {
	const secretAt = new Map<number, number>();
	for (const { from, secret } of keys)
		for (let at = from; at < secret; at++)
			secretAt.set(at, Math.max(secret, secretAt.get(at) ?? 0));
	return (place) => ({ ...place, from: secretAt.get(place.from) ?? place.from });
}

function secretOf({ groups }: RegExpExecArray): string {
	return groups?.['secret'] ?? '';
}

/** In order, with those that touch made one. */
function united(places: readonly Masked[]): Masked[] {
	const united: Masked[] = [];
	for (const place of places.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
		const last = united.at(-1);
		if (!last || place.from > last.to) united.push(place);
		else if (place.to > last.to) united[united.length - 1] = { ...last, to: place.to };
	}
	return united;
}

/** A pattern may end within a word; what is left of it would be a part of the secret. */
function endOfWord(text: string, place: number): number {
	const rest = /[A-Za-z0-9]*/y;
	rest.lastIndex = place;
	return place + (rest.exec(text)?.[0].length ?? 0);
}
