import type { Negotiation } from '../evidence.ts';

/** MS-NLMP, section 2.2.1: every message begins with it, and its number follows. */
const ntlm = 'NTLMSSP\0';

/**
 * Kerberos in ASN.1: 1.2.840.113554.1.2.2 (RFC 4121), and 1.2.840.48018.1.2.2 as Windows writes it
 * (MS-SPNG, section 1.9).
 */
const kerberos = /\*\x86H[\x82\x86]\xf7\x12\x01\x02\x02/;

/**
 * Tells what a token of `Negotiate` or `NTLM` is made of, in a challenge as in credentials.
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
	if (at >= 0)
		return {
			mechanism: 'ntlm',
			...((message === 1 || message === 2 || message === 3) && { message }),
		};
	// Later legs of SPNEGO name it too, and begin otherwise.
	return { mechanism: bytes.startsWith('\x60') && kerberos.test(bytes) ? 'kerberos' : 'unknown' };
}
