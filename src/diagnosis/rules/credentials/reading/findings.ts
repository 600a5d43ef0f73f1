import type { Span } from '../../../../evidence/evidence.ts';
import type { Distance } from '../../../../evidence/tokens/distance.ts';
import type { Finding, ProvenAnswer, Reason, Sureness } from '../../../finding.ts';

/** Causes with how sure each is. */
export type Causes = readonly (readonly [cause: string, sureness: Sureness])[];

/** One finding for each cause, all for the same reasons. */
export function findings(because: readonly Reason[], causes: Causes): readonly Finding[] {
	return causes.map(([cause, sureness]) => ({ cause, sureness, because }));
}

export const reason = ({ from, to }: Span, says: string): Reason => ({ from, to, says });

export const answer = ({ from, to }: Span, question: string, answer: string): ProvenAnswer => ({
	from,
	to,
	question,
	answer,
});

/** “3 hours”. */
export function inWords({ amount, unit }: Distance): string {
	return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
