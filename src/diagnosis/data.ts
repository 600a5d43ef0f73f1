import type { Knowledge } from './diagnose.ts';
import { createRecogniser, type Known } from './recogniser.ts';

/** A cause as a diagnosis shows it: what its page begins with. */
export interface CauseTold {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** Its remedies by their place, the one to try first at the top. */
	readonly fixes: readonly number[];
	/** By the place of a cause that looks like it: the observation that shows that it is that one. */
	readonly apart: Readonly<Record<number, string>>;
}

export interface FixTold {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
}

export interface MessageTold extends Known {
	readonly product: string;
	/** The places of its causes, the likeliest first. */
	readonly causes: readonly number[];
}

/** What a diagnosis has to know of the library, as it comes over the wire. */
export interface DiagnosisData {
	readonly causes: readonly CauseTold[];
	readonly fixes: readonly FixTold[];
	readonly messages: readonly MessageTold[];
}

/** Makes the data ready to be asked. */
export function toKnowledge({
	causes,
	messages,
}: Pick<DiagnosisData, 'causes' | 'messages'>): Pick<Knowledge, 'recognise' | 'messages'> {
	const idOf = (place: number) => causes[place]?.id ?? [];
	return {
		recognise: createRecogniser(messages),
		messages: new Map(
			messages.map(({ id, product, telling, causes: meant }) => [
				id,
				{ product, telling, causes: meant.flatMap(idOf) },
			]),
		),
	};
}
