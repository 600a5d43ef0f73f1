import type { Span } from '../evidence/evidence.ts';
import type { Finding, Reason, Sureness } from './finding.ts';
import type { Telling } from './recogniser.ts';

/** A cause that the words of the paste fit. */
export interface Worded {
	readonly cause: string;
	/** From 0 to 1. */
	readonly fit: number;
	/** The words that do, the most telling first. */
	readonly words: readonly string[];
}

/** A message in the paste. */
export interface Told extends Span {
	readonly product: string;
	readonly telling: Telling;
	/** What it can mean, the likeliest first. */
	readonly causes: readonly string[];
}

/** What speaks for causes. */
export interface Grounds {
	/** What rules found. */
	readonly ruled: readonly Finding[];
	/** What the paste disproves. */
	readonly ruledOut: ReadonlySet<string>;
	/** The messages, the most telling first. */
	readonly told: readonly Told[];
	readonly worded: readonly Worded[];
}

/** How much each ground counts: found by trial on what people pasted. */
const ruleCounts: Readonly<Record<Sureness, number>> = { certain: 10, likely: 2.5, possible: 0.8 };
const messageCounts: Readonly<Record<Telling, number>> = {
	product: 1,
	client: 0.3,
	'status line': 0.1,
};
const wordsCount = 1.6;
/** A message’s later causes count less and less. */
const decay = 0.5;

/** More causes than this are no help to a person. */
const most = 8;

/** One finding for each cause, the one that most speaks for first. */
export function combine({ ruled, ruledOut, told: all, worded }: Grounds): Finding[] {
	const exact = all.find(({ product }) => product !== passesOn) ?? all[0];
	const told = all.map((message) => besides(message, exact));
	const grounds = { ruled, ruledOut, told, worded };
	const scores = new Map<string, number>();
	const add = (cause: string, score: number) => scores.set(cause, (scores.get(cause) ?? 0) + score);
	for (const { cause, sureness } of ruled) add(cause, ruleCounts[sureness]);
	for (const { telling, causes } of told)
		for (const [at, cause] of causes.entries())
			add(cause, messageCounts[telling] / (1 + decay * at));
	for (const { cause, fit } of worded) add(cause, wordsCount * fit);
	for (const cause of ruledOut) scores.delete(cause);
	const findings: Finding[] = [];
	for (const [cause] of [...scores].sort(([, a], [, b]) => b - a).slice(0, most)) {
		const finding = findingOf(cause, grounds);
		// What comes behind a finding that is only possible is no surer than that.
		const least = findings.at(-1)?.sureness ?? 'certain';
		const isSurer = sureFirst.indexOf(finding.sureness) < sureFirst.indexOf(least);
		findings.push(isSurer && least === 'possible' ? { ...finding, sureness: least } : finding);
	}
	return findings;
}

/** Says after any host’s own words only that it was refused. */
const passesOn = 'Git';

/** Beside a more exact message, what another product says counts like a client’s. */
function besides(message: Told, exact?: Told): Told {
	const isLess = message.telling === 'product' && message.product !== exact?.product;
	return isLess ? { ...message, telling: 'client' } : message;
}

function findingOf(cause: string, { ruled, told, worded }: Grounds): Finding {
	const own = ruled.filter((one) => one.cause === cause);
	const messages = told.filter(({ causes }) => causes.includes(cause));
	const meant = messages.some((one) => one.telling === 'product' && one.causes[0] === cause);
	const words = worded.find((one) => one.cause === cause)?.words;
	return {
		cause,
		sureness: surest([...own.map(({ sureness }) => sureness), meant ? 'likely' : 'possible']),
		because: distinct([
			...own.flatMap(({ because }) => because),
			...messages
				// Anybody’s status line says too little to be a reason.
				.filter(({ telling }) => telling !== 'status line')
				.map((message) => reasonOf(message, cause)),
		]),
		...(words && { words }),
	};
}

function reasonOf({ from, to, product, telling, causes }: Told, cause: string): Reason {
	const says =
		telling === 'product' && causes[0] === cause
			? 'it is said mostly for this cause.'
			: causes.length > 1
				? 'it is said for several causes, and this is one.'
				: 'it is said for this cause.';
	return { from, to, says: `A message of ${product}: ${says}` };
}

/** From the surest on. */
export const sureFirst: readonly Sureness[] = ['certain', 'likely', 'possible'];

function surest(all: readonly Sureness[]): Sureness {
	return sureFirst.find((one) => all.includes(one)) ?? 'possible';
}

function distinct(reasons: readonly Reason[]): Reason[] {
	const keyOf = ({ from, to, says }: Reason) => `${from} ${to} ${says}`;
	return [...new Map(reasons.map((reason) => [keyOf(reason), reason])).values()];
}
