import { valueIn, type HarEntry } from '../evidence/har/har-entry.ts';
import { isPreflight } from '../evidence/har/preflight.ts';
import type { Refusal } from '../evidence/har/refusals.ts';
import { isCredential } from '../evidence/har/sent.ts';
import { lostBy } from './har-lost.ts';

/** Why a refusal that was got past is only a step on the way; nothing where it may be more. */
export function normalStepOf(refusal: Refusal): string | undefined {
	const { entry, success, isComplete } = refusal;
	const lost = lostBy(refusal);
	if (!success || isPreflight(entry) || lost.some(({ why }) => why !== 'not-this-time'))
		return undefined;
	const sent = credentialsIn(entry);
	const later = credentialsIn(success);
	const challenges = challengesOf(entry).join('\n');
	const scheme = /^(?:negotiate|ntlm|digest)\b/im.exec(isComplete ? later : challenges)?.[0];
	// Of a handshake the first leg brings nothing, NTLM’s second asks on; an old nonce says nothing of
	// the password (RFC 7616, section 3.3), a missing one nothing of the token (RFC 9449, section 9).
	const goesOn = /\b(?:ntlm|negotiate) TlRMTVNTUAAC|stale="?true|use_dpop_nonce/i.test(challenges);
	if (goesOn || (scheme && sent === ''))
		return `This is a step of the sign-in${scheme ? ` by ${scheme}` : ''}: the next request answers it and is let through.`;
	if (!isComplete && sent === '')
		return 'The same request was let through later, most likely with a new sign-in or token that this file does not show.';
	if (later === '' || later === sent || lost.length > 0) return undefined;
	if (sent === '')
		return 'The server asks who it is, and a later request says so and is let through.';
	return /^basic\b/i.test(sent)
		? undefined
		: 'The same request was let through later with other credentials: the token or the session was renewed.';
}

/** Which ways in the server offers: RFC 9110, sections 11.6.1 and 11.7.1. */
export function challengesOf({ responseHeaders }: HarEntry): string[] {
	return responseHeaders
		.filter(({ name }) => /^(?:www|proxy)-authenticate$/.test(name))
		.map(({ value }) => value);
}

/** To be compared, and never shown. */
function credentialsIn({ requestHeaders }: HarEntry): string {
	const values = requestHeaders.filter(isCredential).map(({ value }) => value);
	return values.join('\n') || (valueIn(requestHeaders, 'cookie') ?? '');
}
