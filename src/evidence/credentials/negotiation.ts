import type { Negotiation } from '../evidence.ts';

/** MS-NLMP, section 2.2.1: every message begins with it, and its number follows. */
const ntlm = 'NTLMSSP\0';

/**
 * Tells what a token of `Negotiate` or `NTLM` is made of, in credentials.
 *
 * Windows falls back from Kerberos to NTLM within `Negotiate` without a word; only the token shows
 * it: one that begins `TlRMTVNTUAAB` is NTLM’s first message, one that begins `YII` is SPNEGO, which
 * holds Kerberos as a rule, and NTLM if `NTLMSSP` stands inside (RFC 4559, section 4).
 */
export function negotiationOf(token68: string): Negotiation {
	// What a mechanism calls itself stands in front of its tickets, which may be long.
	const [quads = ''] = /^(?:[A-Za-z0-9+/]{4}){1,1000}/.exec(token68) ?? [];
	const bytes = atob(quads);
	const at = bytes.indexOf(ntlm);
	const message = bytes.charCodeAt(at + ntlm.length);
	if (at < 0) return { mechanism: 'other' };
	return {
		mechanism: 'ntlm',
		...((message === 1 || message === 2 || message === 3) && { message }),
	};
}
