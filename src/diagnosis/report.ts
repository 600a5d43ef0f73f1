import { tokenTimeline, type TokenTimeline } from '../evidence/tokens/token-timeline.ts';
import { maskVisible } from '../evidence/mask-visible.ts';
import type { Span } from '../evidence/evidence.ts';
import type { Diagnosis } from './diagnose.ts';
import { factsOf, type Fact } from './facts.ts';
import type { Finding, Reason, Remark, Sureness } from './finding.ts';
import { createRedactor } from './redactor.ts';
import { secretNames } from './secret-names.ts';
import { showPaste, type PastePart } from './shown-paste.ts';

/** Why a cause is named: words of the paste, without secrets, and what they show. */
export interface ReportedReason {
	readonly words: string;
	readonly says: string;
}

export interface ReportedFinding {
	readonly cause: string;
	readonly sureness: Sureness;
	readonly because: readonly ReportedReason[];
	/** Words of the paste that others use who have it. */
	readonly words: readonly string[];
}

/** What decides something in the paste: red where it is proven, amber where it is worth a look. */
export interface ReportedMark {
	readonly says: string;
	readonly means: 'refused' | 'look';
}

/** A diagnosis as it is shown: plain data without a secret in it. */
export interface Report {
	readonly findings: readonly ReportedFinding[];
	readonly remarks: readonly Pick<Remark, 'kind' | 'what' | 'says' | 'url'>[];
	/** Ids of the messages that were recognised, the most telling first. */
	readonly messages: readonly string[];
	/** Whether anything in it is made by a machine: a header, a status, a token, a known message. */
	readonly hasShape: boolean;
	readonly paste: readonly PastePart[];
	readonly marks: readonly ReportedMark[];
	readonly timelines: readonly TokenTimeline[];
	readonly facts: readonly Fact[];
	/** What of the wizard’s questions is answered. */
	readonly answers: readonly { readonly question: string; readonly answer: string }[];
	/** The kinds of secrets that were masked, in words. */
	readonly masked: readonly string[];
}

/** As many of each as a person reads. */
const mostFindings = 5;
const mostReasons = 3;
const mostTokens = 2;
const mostWords = 4;

/** What is shown of a diagnosis. */
export function reportOf({ paste, findings, remarks, answers }: Diagnosis): Report {
	const shown = maskVisible(paste.text);
	const { line } = createRedactor(shown);
	const wordsAt = ({ from, to }: Span) => line(paste.text.slice(from, Math.min(to, from + 80)));
	const listed = findings.slice(0, mostFindings);
	const marked = [...marksOf(listed, remarks), ...wordMarks(paste.text, listed[0])];
	return {
		findings: listed.map(({ cause, sureness, because, words = [] }) => ({
			cause,
			sureness,
			because: because.slice(0, mostReasons).map((reason) => ({
				words: wordsAt(reason),
				says: line(reason.says),
			})),
			words: words.slice(0, mostWords).map(line),
		})),
		remarks: remarks.map(({ kind, what, says, url }) => ({ kind, what, says: line(says), url })),
		messages: paste.recognised.map(({ id }) => id),
		hasShape: hasShape(paste),
		paste: showPaste(shown.pieces, marked),
		marks: marked.map(({ says, means }) => ({ says: line(says), means })),
		timelines: paste.tokens
			.flatMap((token) => tokenTimeline(token, paste.now) ?? [])
			.slice(0, mostTokens),
		facts: factsOf(paste).map(({ name, says }) => ({ name, says: line(says) })),
		answers: answers.map(({ question, answer }) => ({ question, answer })),
		masked: secretNames(shown.kinds),
	};
}

type Mark = Span & ReportedMark;

/** What is marked in the paste: each place once, for the first finding that names it. */
function marksOf(findings: readonly Finding[], remarks: readonly Remark[]): Mark[] {
	const all = [
		...remarks.map((remark): Mark => markOf(remark, 'look')),
		...findings.flatMap(({ sureness, because }) =>
			because
				.slice(0, mostReasons)
				.map((reason): Mark => markOf(reason, sureness === 'certain' ? 'refused' : 'look')),
		),
	];
	return [...new Map(all.toReversed().map((mark) => [`${mark.from} ${mark.to}`, mark])).values()]
		.filter(({ from, to }) => from < to)
		.reverse();
}

const saidByOthers = 'Others who have the first cause use this word too.';

/** The words by which the first finding was found, where nothing else speaks for it. */
function wordMarks(text: string, first: Finding | undefined): Mark[] {
	if (!first?.words || first.because.length > 0) return [];
	const small = text.toLowerCase();
	return first.words.slice(0, mostWords).flatMap((word) => {
		const from = small.indexOf(word.toLowerCase());
		return from < 0 ? [] : markOf({ from, to: from + word.length, says: saidByOthers }, 'look');
	});
}

function markOf({ from, to, says }: Reason, means: ReportedMark['means']): Mark {
	return { from, to, says, means };
}

function hasShape(paste: Diagnosis['paste']): boolean {
	const { exchanges, looseHeaders, tokens, bodies, logLines, statuses, codes, obstacles } = paste;
	const read = [exchanges, looseHeaders, tokens, bodies, logLines, statuses, codes, obstacles];
	return paste.recognised.length > 0 || read.some(({ length }) => length > 0);
}
