import type { Span } from '../../../evidence/evidence.ts';
import type { Finding, Reason } from '../../finding.ts';

const ranks = ['certain', 'likely', 'possible'] as const;

/** More of the same kind than this tells nothing new. */
const mostReasons = 3;

/** Gathers causes with their reasons: each cause once, with the most sureness that anything gave it. */
export class Findings {
	readonly #found = new Map<string, { rank: number; because: Reason[] }>();

	/**
	 * @param causes as tables have them: `expired-token likely, clock-skew possible`
	 * @param most no surer than this: 1 for likely
	 */
	add(causes: string, { from, to }: Span, says: string, most = 0): void {
		for (const one of causes.split(', ')) {
			const [cause = '', sureness] = one.split(' ');
			const found = this.#found.get(cause) ?? { rank: 2, because: [] };
			this.#found.set(cause, found);
			const rank = ranks.findIndex((name) => name === sureness);
			found.rank = Math.min(found.rank, Math.max(rank, most));
			if (
				found.because.length < mostReasons &&
				!found.because.some((because) => because.says === says)
			)
				found.because.push({ from, to, says });
		}
	}

	/** The surest first; of two that are as sure, the one found first. */
	all(): readonly Finding[] {
		return [...this.#found]
			.sort(([, a], [, b]) => a.rank - b.rank)
			.map(([cause, { rank, because }]) => ({
				cause,
				sureness: ranks[rank] ?? 'possible',
				because,
			}));
	}
}
