import type { LostCookie } from '../evidence/har/lost-cookies.ts';
import type { LostHeader } from '../evidence/har/lost-headers.ts';
import { isPreflight } from '../evidence/har/preflight.ts';
import type { Refusal } from '../evidence/har/refusals.ts';
import { sentWith } from '../evidence/har/sent.ts';
import type { Finding } from './finding.ts';
import { lostBy, sayLost } from './har-lost.ts';
import { nothingSent, preflightSays } from './har-words.ts';

/** A cause that the way to a refusal tells, with one sentence on what shows it. */
export interface HarFinding extends Pick<Finding, 'cause' | 'sureness'> {
	readonly says: string;
}

/** The causes that only the way to a refusal tells, each once. */
export function harFindings(refusal: Refusal): HarFinding[] {
	const { entry, isComplete } = refusal;
	// A 407 is a proxy’s: what a server was to get is not its matter.
	if (entry.status !== 401) return [];
	if (isPreflight(entry))
		return [{ cause: 'cors-preflight-challenged', sureness: 'certain', says: preflightSays }];
	const { credentials, any } = sentWith(entry, isComplete);
	const isBare = any === false;
	const found = lostBy(refusal)
		// Beside other credentials, the server may not have missed it.
		.filter(() => credentials.length === 0)
		.map((lost) => ({
			cause: causeOf(lost),
			// What a cookie was for, and that a forgotten header would have done, no HAR proves.
			sureness:
				isBare && lost.why.startsWith('redirect') ? ('certain' as const) : ('likely' as const),
			says: sayLost(lost),
		}));
	// A page may be meant for everybody, and a form has its password in the body.
	if (isBare && found.length === 0 && !entry.isNavigation && entry.requestBody === undefined)
		found.push({ cause: 'missing-credentials', sureness: 'likely', says: nothingSent });
	return found.filter(({ cause }, at) => found.findIndex((other) => other.cause === cause) === at);
}

function causeOf({ what, why }: LostHeader | LostCookie): string {
	if (why === 'not-this-time') return 'missing-credentials';
	if (what === 'header') return 'authorization-lost-on-redirect';
	return why === 'ended' ? 'expired-session' : 'cookie-not-sent';
}
