import type { Weighed } from '../findings.ts';

/** Words in which servers, libraries and services tell of one thing. */
export interface Wording {
	/**
	 * In English and in any case; `<text>`, `<user>`, `<time>` and their kin (src/schemas/placeholders.ts)
	 * stand for what differs from one message to the next.
	 */
	readonly says: readonly string[];
	/** The likeliest first. */
	readonly causes: readonly Weighed[];
	/** One sentence to the person. */
	readonly tells: string;
	/** Where the words are documented, or the code that writes them. */
	readonly source: string;
	/** Nobody but a machine writes this: it counts wherever it stands. */
	readonly isCode?: true;
	/** It says hardly more than that it was refused: what else is told counts instead. */
	readonly isVague?: true;
}

/** A source, and what it says. */
type Row = readonly [source: string, ...says: string[]];

/** Wordings of several sources for the same thing. */
export function alike(
	causes: string,
	tells: string,
	rows: readonly Row[],
	{ isCode = false, isVague = false } = {},
): readonly Wording[] {
	const weighed = weigh(causes);
	return rows.map(([source, ...says]) => ({
		says,
		causes: weighed,
		tells,
		source,
		...(isCode && { isCode }),
		...(isVague && { isVague }),
	}));
}

/** `expired-token likely, clock-skew possible`, as a table has it. */
export function weigh(causes: string): readonly Weighed[] {
	return causes.split(', ').map((one) => {
		const [cause = '', sureness] = one.split(' ');
		return [cause, sureness === 'certain' || sureness === 'likely' ? sureness : 'possible'];
	});
}
