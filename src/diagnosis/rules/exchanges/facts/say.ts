import type { Span } from '../../../../evidence/evidence.ts';
import type { Finding, Reason, Sureness } from '../../../finding.ts';

export function finding(cause: string, sureness: Sureness, ...because: Reason[]): Finding {
	return { cause, sureness, because };
}

export function reason({ from, to }: Span, says: string): Reason {
	return { from, to, says };
}
