import type { Span } from '../evidence/evidence.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { combine, type Told, type Worded } from './combine.ts';
import type { Finding, ProvenAnswer, Remark } from './finding.ts';
import type { Recognise, Recognition } from './recogniser.ts';
import type { Paste, Rule, Said } from './rule.ts';
import { saidByPeople } from './said-by-people.ts';

/** What is known of a message: whose it is, how much it says, and what it can mean. */
export type KnownMessage = Omit<Told, keyof Span>;

/** What a diagnosis goes by. */
export interface Knowledge {
	readonly recognise: Recognise;
	/** By the id of the message. */
	readonly messages: ReadonlyMap<string, KnownMessage>;
	/** The causes that people put in such words, the best first. */
	readonly causesInWords: (text: string) => readonly Worded[];
	readonly rules: readonly Rule[];
}

export interface Diagnosis {
	readonly paste: Paste;
	/** One for each cause, the first the one to look at first. */
	readonly findings: readonly Finding[];
	/** What is to be said before any cause. */
	readonly remarks: readonly Remark[];
	/** What of the wizard’s questions the paste answers, each question once. */
	readonly answers: readonly ProvenAnswer[];
}

export type Diagnose = (text: string, now: Date) => Diagnosis;

/** A paste may hold the messages of several products; more than this are noise. */
const mostMessages = 6;

/**
 * Diagnoses pastes: what they prove by rules, what their messages can mean, and what people say who
 * put it in such words. Never throws; takes time in proportion to the length of the text.
 */
export function createDiagnose({ recognise, messages, causesInWords, rules }: Knowledge): Diagnose {
	return (text, now) => {
		const recognised = readInFull(recognise(text)).slice(0, mostMessages);
		const evidence = readEvidence(text);
		const paste: Paste = { ...evidence, text, now, recognised };
		const said = rules.map((rule) => rule.judge(paste));
		const all = <T>(pick: (one: Said) => readonly T[] | undefined): T[] =>
			said.flatMap((one) => pick(one) ?? []);
		const ruled = all(({ findings }) => findings);
		const told = recognised.flatMap((one) => {
			const known = messages.get(one.id);
			return known ? [{ from: one.from, to: one.to, ...known }] : [];
		});
		const remarks = all(({ remarks: some }) => some).sort((a, b) => a.from - b.from);
		const worded = causesInWords(saidByPeople(text, evidence));
		const named = new Set([
			...ruled.map(({ cause }) => cause),
			...told.flatMap(({ causes }) => causes),
			...remarks.map(({ url }) => url.split('/')[2]),
		]);
		const isNo401 = remarks.some(({ kind }) => kind !== 'normal-step');
		return {
			paste,
			findings: combine({
				ruled,
				ruledOut: new Set(all(({ rulesOut }) => rulesOut)),
				told,
				// People say of any failure what they say of a 401: of what is none, words alone tell nothing.
				worded: isNo401 ? worded.filter(({ cause }) => named.has(cause)) : worded,
			}),
			remarks,
			answers: firstAnswers(all(({ answers }) => answers)),
		};
	};
}

/** Several products share a code; where a message stands there itself, codes beside it tell no more. */
function readInFull(recognised: readonly Recognition[]): readonly Recognition[] {
	const inFull = recognised.filter(({ by }) => by === 'signature');
	return inFull.length > 0 ? inFull : recognised;
}

/** Of two answers to one question neither is proven. */
function firstAnswers(answers: readonly ProvenAnswer[]): ProvenAnswer[] {
	return [...Map.groupBy(answers, ({ question }) => question).values()].flatMap((some) => {
		const [first] = some;
		return first && some.every(({ answer }) => answer === first.answer) ? [first] : [];
	});
}
