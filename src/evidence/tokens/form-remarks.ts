import type { Token } from '../evidence.ts';
import { algorithmFamily } from './algorithms.ts';
import type { TimeRemark } from './time-remarks.ts';
import type { Use } from './token-use.ts';

/** Something about the header or the claims other than times. */
export interface FormRemark {
	readonly id:
		| Extract<TimeRemark['id'], 'missing-exp'>
		/** `alg` is `none`: servers refuse it (RFC 8725, section 3.2). */
		| 'unsigned'
		| 'missing-alg'
		/** No algorithm of this name, such as `hs256` in small letters: names are case-sensitive. */
		| 'unknown-alg'
		/** `crit` names extensions that a server must know or refuse (RFC 7515, section 4.1.11). */
		| 'critical-header'
		/** A `nonce` in the header: a token of Microsoft Graph that only Graph can verify. */
		| 'nonce-in-header'
		| 'missing-iss'
		| 'missing-aud'
		| 'not-a-string'
		/** `scope` is one string with spaces (RFC 8693, section 4.2). */
		| 'scope-as-list';
	readonly claim: string;
}

/** What is odd about a token’s header and claims; nothing is missing from what could not be read. */
export function formRemarks(token: Token, use: Use | undefined): FormRemark[] {
	return [...headerRemarks(token), ...claimRemarks(token, use)];
}

function headerRemarks({ header, deviations }: Token): FormRemark[] {
	if (!header) return [];
	const { alg } = header;
	const found: FormRemark[] = [];
	if (typeof alg === 'string') {
		const family = algorithmFamily(alg);
		if (family === 'none') found.push({ id: 'unsigned', claim: 'alg' });
		else if (family === 'unknown') found.push({ id: 'unknown-alg', claim: 'alg' });
	} else if (!isIncomplete(deviations, 'header')) found.push({ id: 'missing-alg', claim: 'alg' });
	if (Object.hasOwn(header, 'crit')) found.push({ id: 'critical-header', claim: 'crit' });
	if (Object.hasOwn(header, 'nonce')) found.push({ id: 'nonce-in-header', claim: 'nonce' });
	return found;
}

function claimRemarks({ claims, deviations }: Token, use: Use | undefined): FormRemark[] {
	if (!claims) return [];
	const found: FormRemark[] = [];
	// A DPoP proof has none of them (RFC 9449, section 4.2).
	if (!isIncomplete(deviations, 'claims') && use !== 'dpop-proof')
		for (const claim of ['exp', 'iss', 'aud'] as const)
			if (!Object.hasOwn(claims, claim)) found.push({ id: `missing-${claim}`, claim });
	for (const claim of ['iss', 'sub', 'jti'])
		if (Object.hasOwn(claims, claim) && typeof claims[claim] !== 'string')
			found.push({ id: 'not-a-string', claim });
	if (Array.isArray(claims['scope'])) found.push({ id: 'scope-as-list', claim: 'scope' });
	return found;
}

/** Whether not all of a part could be read. */
export function isIncomplete(deviations: Token['deviations'], part: 'header' | 'claims'): boolean {
	return deviations.some(({ id }) => id === `damaged-${part}` || id === `truncated-${part}`);
}
