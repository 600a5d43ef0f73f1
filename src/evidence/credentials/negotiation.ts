import type { Negotiation } from '../evidence.ts';
import { decodeBase64 } from './base64.ts';

/** How the mechanisms are named in a token, in ASN.1: the bytes of their object identifiers. */
const identifiers = {
	/** 1.3.6.1.5.5.2, RFC 4178 */
	spnego: '\x06\x06\x2b\x06\x01\x05\x05\x02',
	/** 1.2.840.113554.1.2.2, RFC 4121 */
	kerberos: '\x06\x09\x2a\x86\x48\x86\xf7\x12\x01\x02\x02',
	/** 1.2.840.48018.1.2.2: as Windows writes it, MS-SPNG section 1.9 */
	kerberosOfWindows: '\x06\x09\x2a\x86\x48\x82\xf7\x12\x01\x02\x02',
} as const;

/** MS-NLMP, section 2.2.1: every message begins with it, and its number follows. */
const ntlm = 'NTLMSSP\0';

/** What a mechanism calls itself stands in front of its tickets, which may be long. */
const enough = 4000;

/**
 * Tells what a token of `Negotiate` or `NTLM` is made of, in a challenge as in credentials.
 *
 * Windows falls back from Kerberos to NTLM within `Negotiate` without a word; only the token shows
 * it: one that begins `TlRMTVNTUAAB` is NTLM’s first message, one that begins `YII` is SPNEGO, which
 * holds Kerberos as a rule, and NTLM if `NTLMSSP` stands inside (RFC 4559, section 4).
 */
export function negotiationOf(token68: string): Negotiation {
	const bytes = decodeBase64(wholeQuads(token68));
	if (bytes === undefined) return { mechanism: 'unknown' };
	const at = bytes.indexOf(ntlm);
	const message = at < 0 ? 0 : bytes.charCodeAt(at + ntlm.length);
	if (at >= 0)
		return {
			mechanism: 'ntlm',
			...((message === 1 || message === 2 || message === 3) && { message }),
		};
	// Kerberos is offered in SPNEGO’s list even where another mechanism is used: its own token decides.
	const kerberos = [identifiers.kerberos, identifiers.kerberosOfWindows];
	const first = bytes.slice(0, 40);
	if (bytes.charCodeAt(0) === 0x60 && first.includes(identifiers.spnego))
		return { mechanism: kerberos.some((one) => bytes.includes(one)) ? 'kerberos' : 'spnego' };
	if (bytes.charCodeAt(0) === 0x60 && kerberos.some((one) => first.includes(one)))
		return { mechanism: 'kerberos' };
	// A later leg: NegTokenResp.
	return { mechanism: bytes.charCodeAt(0) === 0xa1 ? 'spnego' : 'unknown' };
}

/** The beginning of a token, as it may have been cut off in the paste. */
function wholeQuads(token68: string): string {
	const head = token68.slice(0, enough);
	const [begin = ''] = /^[A-Za-z0-9+/]*/.exec(head) ?? [];
	return begin.slice(0, begin.length - (begin.length % 4));
}
