import type { Span } from '../../evidence/evidence.ts';
import type { Finding, ProvenAnswer, Reason, Sureness } from '../finding.ts';

/** Causes with how sure each is, the likeliest first. */
export type Causes = Readonly<Record<string, Sureness>>;

/** One finding for each cause, all for the same reasons. */
export const findings = (causes: Causes, ...because: Reason[]): Finding[] =>
	Object.entries(causes).map(([cause, sureness]) => ({ cause, sureness, because }));

export const reason = ({ from, to }: Span, says: string): Reason => ({ from, to, says });

export const answer = ({ from, to }: Span, question: string, answer: string): ProvenAnswer => ({
	question,
	answer,
	from,
	to,
});
