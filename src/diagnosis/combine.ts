import type { Finding, Reason, Sureness } from './finding.ts';
import type { Recognition, Telling } from './recogniser.ts';

/** A cause with how well it fits, from 0 to 1. */
export interface Weighed {
	readonly cause: string;
	readonly fit: number;
}

/** What speaks for causes. */
export interface Grounds {
	/** What rules found. */
	readonly ruled: readonly Finding[];
	/** The messages in the paste, the most telling first, with the causes that each can mean. */
	readonly told: readonly (Recognition & {
		readonly telling: Telling;
		readonly causes: readonly string[];
	})[];
	/** What the words of the paste fit. */
	readonly worded: readonly Weighed[];
}

/** How much each ground counts: found by trial on what people pasted. */
const ruleCounts: Readonly<Record<Sureness, number>> = { certain: 10, likely: 2.5, possible: 0.8 };
const messageCounts: Readonly<Record<Telling, number>> = {
	product: 0.8,
	client: 0.3,
	'status line': 0.1,
};
/** A message’s later causes count less and less. */
const decay = 0.5;

/** More causes than this are no help to a person. */
const most = 8;

/** One finding for each cause, the one that most speaks for first. */
export function combine({ ruled, told, worded }: Grounds): Finding[] {
	const scores = new Map<string, number>();
	const add = (cause: string, score: number) => scores.set(cause, (scores.get(cause) ?? 0) + score);
	for (const { cause, sureness } of ruled) add(cause, ruleCounts[sureness]);
	for (const { telling, causes } of told)
		for (const [at, cause] of causes.entries())
			add(cause, messageCounts[telling] / (1 + decay * at));
	for (const { cause, fit } of worded) add(cause, fit);
	return [...scores]
		.sort(([, a], [, b]) => b - a)
		.slice(0, most)
		.map(([cause]) => findingOf(cause, ruled, told));
}

function findingOf(cause: string, ruled: Grounds['ruled'], told: Grounds['told']): Finding {
	const own = ruled.filter((one) => one.cause === cause);
	const messages = told.filter(({ causes }) => causes.includes(cause));
	const first = messages.some((one) => one.telling === 'product' && one.causes[0] === cause);
	return {
		cause,
		sureness: surest([...own.map(({ sureness }) => sureness), first ? 'likely' : 'possible']),
		because: distinct([
			...own.flatMap(({ because }) => because),
			...messages.map(({ from, to }) => ({ from, to, says: 'This message can mean it.' })),
		]),
	};
}

const order: readonly Sureness[] = ['certain', 'likely', 'possible'];

function surest(all: readonly Sureness[]): Sureness {
	return order.find((one) => all.includes(one)) ?? 'possible';
}

function distinct(reasons: readonly Reason[]): Reason[] {
	const keyOf = ({ from, to, says }: Reason) => `${from} ${to} ${says}`;
	return [...new Map(reasons.map((reason) => [keyOf(reason), reason])).values()];
}
