import type { Span } from '../evidence/evidence.ts';

/**
 * How sure a finding is. Certain: the paste itself proves it, whatever else is true. Likely: what the
 * paste shows has this cause more often than any other. Possible: it fits, and so do others.
 */
export type Sureness = 'certain' | 'likely' | 'possible';

/** Words of the paste that decide something, and what they show. */
export interface Reason extends Span {
	/** One sentence, said to the person who pasted it. */
	readonly says: string;
}

/** One cause that a diagnosis names. */
export interface Finding {
	/** Id of the cause. */
	readonly cause: string;
	readonly sureness: Sureness;
	readonly because: readonly Reason[];
	/** Words of the paste that others use who have it, the most telling first. */
	readonly words?: readonly string[];
}

/** What is to be said before any cause: that this is no 401, or that this 401 is a step on the way. */
export interface Remark extends Span {
	readonly kind: 'other-status' | 'no-answer' | 'normal-step';
	/** Which: a status such as `403`, an obstacle such as `dns`, a step such as `ntlm`. */
	readonly what: string;
	readonly says: string;
	/** Where to read on. */
	readonly url: string;
}

/** An answer of the wizard that the paste proves. */
export interface ProvenAnswer extends Span {
	/** Id of the question. */
	readonly question: string;
	/** Id of the answer. */
	readonly answer: string;
}
