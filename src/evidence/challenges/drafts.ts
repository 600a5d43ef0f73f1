import type { ChallengeFault, ParameterFault } from './faults.ts';
import type { Fault, Parameter } from './parameter.ts';

/** A challenge as it is being read. Places are in the text of the header’s value. */
export interface Draft {
	readonly from: number;
	to: number;
	readonly scheme: Lowercase<string>;
	token68?: { readonly text: string; readonly from: number; readonly to: number };
	/** By name; the first of a name counts. */
	readonly parameters: Map<string, Parameter['value']>;
	readonly faults: Fault<ChallengeFault | ParameterFault>[];
	/** Whether quotes or brackets stand round it. */
	wrapped: boolean;
}

type Parted = 'by nothing' | 'by a comma' | 'by a wrapping';

/** Gathers challenges as their parts are met. */
export interface Drafts {
	all(): readonly Draft[];
	isEmpty(): boolean;
	/** Whether the last challenge consists of its scheme so far. */
	isOpen(): boolean;
	/** Whether the last challenge stands in quotes or brackets. */
	isWrapped(): boolean;
	/** Begins a challenge with the scheme that stands there; with none, where the two are equal. */
	begin(from: number, to: number, parted: Parted): void;
	addParameter(parameter: Parameter, from: number, parted: Parted): void;
	addToken68(from: number, to: number): void;
	/** Takes note of quotes or brackets; tells whether a challenge may begin within. */
	wrap(from: number, to: number, beforeChallenge: boolean): boolean;
	stray(from: number, to: number): void;
	fault(id: ChallengeFault, from: number, to: number): void;
	faultOfNext(id: ChallengeFault, from: number, to: number): void;
}

export function createDrafts(text: string): Drafts {
	const drafts: Draft[] = [];
	/** Found before the challenge that it belongs to. */
	let early: Draft['faults'] = [];

	const isOpen = (draft: Draft | undefined): boolean =>
		draft?.parameters.size === 0 && !draft.token68;
	const fault: Drafts['fault'] = (id, from, to) =>
		(drafts.at(-1)?.faults ?? early).push({ id, from, to });
	const faultOfNext: Drafts['faultOfNext'] = (id, from, to) => early.push({ id, from, to });

	function begin(from: number, to: number, parted: Parted): Draft {
		const last = drafts.at(-1);
		if (last && parted === 'by nothing') faultOfNext('missing-comma', last.to, from);
		const draft: Draft = {
			from,
			to,
			scheme: text.slice(from, to).toLowerCase() as Lowercase<string>,
			parameters: new Map(),
			faults: early,
			wrapped: early.some(({ id }) => id === 'quoted-challenge'),
		};
		early = [];
		drafts.push(draft);
		return draft;
	}

	return {
		all: () => {
			// A header of nothing but words that belong nowhere is still a header that was sent.
			const first = early.find(({ id }) => id === 'stray-text');
			if (drafts.length === 0 && first) begin(first.from, first.from, 'by a comma').to = first.to;
			for (const one of early) drafts.at(-1)?.faults.push(one);
			early = [];
			nameRepeated(drafts, text);
			return drafts;
		},
		isEmpty: () => drafts.length === 0,
		isOpen: () => isOpen(drafts.at(-1)),
		isWrapped: () => drafts.at(-1)?.wrapped ?? false,
		begin,
		addParameter({ name, value, end, faults }, from, parted) {
			let draft = drafts.at(-1);
			if (!draft || parted === 'by a wrapping') {
				draft = begin(from, from, 'by a wrapping');
				fault('missing-scheme', from, end);
			} else if (parted === 'by a comma' && isOpen(draft)) {
				fault('comma-after-scheme', draft.to, from);
			} else if (parted === 'by nothing' && !isOpen(draft)) {
				fault('missing-comma', draft.to, from);
			}
			if (draft.parameters.has(name)) fault('repeated-parameter', from, end);
			else draft.parameters.set(name, value);
			draft.faults.push(...faults);
			draft.to = end;
		},
		addToken68(from, to) {
			const draft = drafts.at(-1);
			if (!draft) return;
			draft.token68 = { text: text.slice(from, to), from, to };
			draft.to = to;
		},
		wrap(from, to, beforeChallenge) {
			const last = drafts.at(-1);
			if (beforeChallenge) {
				faultOfNext('quoted-challenge', from, to);
				return true;
			}
			if (last && !last.wrapped) stray(from, to);
			return false;
		},
		stray,
		fault,
		faultOfNext,
	};

	/** Words that follow each other are one fault. */
	function stray(from: number, to: number): void {
		const faults = drafts.at(-1)?.faults ?? early;
		const last = faults.at(-1);
		if (last?.id === 'stray-text' && text.slice(last.to, from).trim() === '')
			faults[faults.length - 1] = { ...last, to };
		else faults.push({ id: 'stray-text', from, to });
	}
}

function nameRepeated(drafts: readonly Draft[], text: string): void {
	const seen = new Set<string>();
	for (const { from, to, faults } of drafts) {
		const written = text.slice(from, to).toLowerCase();
		if (seen.has(written)) faults.push({ id: 'repeated-challenge', from, to });
		seen.add(written);
	}
}
