import type { Refusal } from '../evidence/har/refusals.ts';
import { harToText } from '../evidence/har/har-to-text.ts';

/**
 * A refusal as it would be pasted: the redirects that led to it, its preflight if that was refused,
 * then its request and the response. Secrets are in it, as in any paste.
 */
export function harText({ entry, redirects, preflight, isComplete }: Refusal): string {
	const refusedBefore = preflight && preflight.status >= 400 ? [preflight] : [];
	return [
		// Pages that nobody sees say nothing.
		...[...redirects, ...refusedBefore].map(({ requestBody: _sent, responseBody: _got, ...head }) =>
			harToText(head, isComplete),
		),
		harToText(entry, isComplete),
	].join('\n');
}
