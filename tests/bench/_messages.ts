import { readContent } from '../../src/integrations/read-content.ts';
import type { KnownMessage } from '../../src/diagnosis/diagnose.ts';
import type { Known } from '../../src/diagnosis/recogniser.ts';
import { knownOf } from '../../src/diagnosis/known.ts';
import { tellingOf } from '../../src/model/messages.ts';
import { productName, refusal } from './_words.ts';

export interface Own {
	readonly messages: readonly Known[];
	/** What each of them looks like where it turns up. */
	readonly samples: readonly string[];
	/** What is known of each of them, by its id. */
	readonly told: ReadonlyMap<string, KnownMessage>;
}

/** The messages of this library, as search has them. */
export async function readMessages(root: string): Promise<Own> {
	const { variations } = (await readContent(root)).entries;
	return {
		messages: variations.map(({ id, data }) => knownOf({ id, ...data })),
		samples: variations.map(({ data }) => data.sample),
		told: new Map(
			variations.map(({ id, data }) => [
				id,
				{ product: data.product, telling: tellingOf(data.family), causes: data.causes },
			]),
		),
	};
}

/**
 * So many messages: some of the library’s own, evenly spread, or all of them with made-up ones on
 * top. Those are written from the words of real ones, so that they share words and pairs of words
 * as real ones do; most have a code of their own, and some share one.
 */
export function messagesOf({ messages: own }: Pick<Own, 'messages'>, count: number): Known[] {
	if (count <= own.length)
		return Array.from({ length: count }, (_, index) =>
			at(own, Math.floor((index * own.length) / count)),
		);
	const signatures = own.flatMap((message) => message.signatures);
	const madeUp = Array.from({ length: count - own.length }, (_, number): Known => {
		const model = at(own, number);
		const code = `E${40100 + number}`;
		return {
			id: `${model.id}-${code}`,
			telling: model.telling,
			signatures: model.signatures.map((signature, index) =>
				retell(signature, at(signatures, number * 7 + index * 13 + 1), number + index),
			),
			codes: number % 5 === 0 ? model.codes : [code],
		};
	});
	return [...own, ...madeUp];
}

/** The ways in which the message of one product differs from that of another. */
const ways: readonly ((words: string[], others: string[], number: number) => string[])[] = [
	// With a name in front.
	(words, _others, number) => [`${productName(Math.floor(number / 3))}:`, ...words],
	// With some other words.
	(words, others, number) =>
		words.map((word, index) => ((index + number) % 3 === 0 ? (others[index] ?? word) : word)),
	// The beginning of one and the end of another.
	(words, others) => [
		...words.slice(0, Math.ceil(words.length / 2)),
		...others.slice(Math.floor(others.length / 2)),
	],
	// In a sentence of its own.
	(_words, _others, number) => [refusal(productName(number), number, `E${40100 + number}`)],
];

function retell(signature: string, other: string, number: number): string {
	const tell = (way: number) =>
		at(ways, way)(signature.split(' '), other.split(' '), number).join(' ');
	const told = tell(number);
	// Nobody would write down a message of a word or two that half of all texts hold.
	return lettersIn(told) >= lettersIn(signature) / 2 && lettersIn(told) >= 12 ? told : tell(0);
}

function lettersIn(signature: string): number {
	return signature.replace(/<[a-z]+>|\P{L}/gu, '').length;
}

function at<Item>(list: readonly Item[], number: number): Item {
	const item = list[number % list.length];
	if (item === undefined) throw new Error('There is nothing to choose from');
	return item;
}
