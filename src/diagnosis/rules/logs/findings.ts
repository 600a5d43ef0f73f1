import type { Span } from '../../../evidence/evidence.ts';
import type { Finding, Reason, Sureness } from '../../finding.ts';

const ranks: readonly Sureness[] = ['certain', 'likely', 'possible'];

/** A cause with how sure it is, as tables have it. */
export type Weighed = readonly [cause: string, sureness: Sureness];

/** More of the same kind than this tells nothing new. */
const mostReasons = 3;

/** Gathers causes with their reasons: each cause once, with the most sureness that anything gave it. */
export class Findings {
	readonly #found = new Map<string, { sureness: Sureness; because: Reason[] }>();

	add(causes: readonly Weighed[], { from, to }: Span, says: string): void {
		for (const [cause, sureness] of causes) {
			const found = this.#found.get(cause);
			const reason = { from, to, says };
			if (!found) {
				this.#found.set(cause, { sureness, because: [reason] });
				continue;
			}
			const isSurer = ranks.indexOf(sureness) < ranks.indexOf(found.sureness);
			if (isSurer) found.sureness = sureness;
			if (found.because.some((one) => one.says === says)) continue;
			if (isSurer) found.because.unshift(reason);
			else found.because.push(reason);
			found.because.splice(mostReasons);
		}
	}

	/** The surest first; of two that are as sure, the one found first. */
	all(): readonly Finding[] {
		return [...this.#found]
			.map(([cause, { sureness, because }]) => ({ cause, sureness, because }))
			.toSorted((a, b) => ranks.indexOf(a.sureness) - ranks.indexOf(b.sureness));
	}
}
