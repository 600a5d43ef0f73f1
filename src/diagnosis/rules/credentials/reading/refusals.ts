import type { Causes } from '../../say.ts';

/** A reason that a server gives in a sentence of its own making. */
export interface Refusal {
	/** Never tried on more than a message. */
	readonly pattern: RegExp;
	readonly says: string;
	readonly causes: Causes;
}

/**
 * What is meant by `error_description` and its kin, whatever the library: RFC 6750, section 3, leaves
 * the words free. Known wordings are not repeated here. The narrower stand before the wider.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-3
 * @see https://www.rfc-editor.org/rfc/rfc7519.html#section-4.1
 */
export const refusals = {
	unclear: {
		pattern:
			/\b(?:invalid|revoked|malformed|incorrect|missing)[\w ,/]{0,24}\bexpired\b|\bexpired,?(?: or |\/)[\w ]{0,24}(?:invalid|revoked)/i,
		says: 'The server says that it has expired or is not good for another reason.',
		causes: { 'expired-token': 'possible', 'revoked-credentials': 'possible' },
	},
	expired: {
		// “make sure that it has not expired” says nothing.
		pattern:
			/\b(?:token|jwt|key|credentials?|assertion)\b(?: (?!not\b|or\b)[\w"'-]{1,30}){0,3} expired\b|\bexpired (?:[a-z]{1,10} ){0,2}(?:token|jwt|key|credentials?)\b|\bexp\b[^.\n]{0,40}\bpast\b/i,
		says: 'The server says that it has expired.',
		causes: { 'expired-token': 'likely', 'clock-skew': 'possible' },
	},
	early: {
		pattern:
			/\b(?:clock|time) ?skew|\bnot (?:yet valid|valid yet|active yet|yet active)|\bissued in the future|\b(?:iat|nbf)\b[^.\n]{0,40}\b(?:future|after)\b|\btimestamp\b[^.\n]{0,40}\b(?:too (?:old|new|far)|outside|expired|invalid)/i,
		says: 'The server says that a time is not right.',
		causes: { 'clock-skew': 'likely' },
	},
	audience: {
		pattern:
			/\b(?:invalid|wrong|bad|unexpected) ['"(]{0,2}aud(?:ience)?\b|\baud(?:ience)?\b[^\n]{0,120}\b(?:invalid|wrong|mismatch|not (?:valid|match|allowed))/i,
		says: 'The server says that the token is for somebody else.',
		causes: { 'wrong-audience': 'likely', 'wrong-token-type': 'possible' },
	},
	issuer: {
		pattern:
			/\b(?:invalid|wrong|unknown|untrusted|unexpected) ['"(]{0,2}(?:token )?iss(?:uer)?\b|\biss(?:uer)?\b[^\n]{0,120}\b(?:invalid|wrong|unknown|mismatch|not (?:valid|match|trusted))/i,
		says: 'The server says that it does not trust who made the token.',
		causes: { 'untrusted-issuer': 'likely', 'wrong-environment-or-host': 'possible' },
	},
	signature: {
		pattern:
			/\b(?:token|jwt|jws)\b[^.\n]{0,40}\bsignature\b[^.\n]{0,30}\b(?:invalid|failed|mismatch)|\binvalid (?:token|jwt) signature|\b(?:kid|signing key|jwks?)\b[^.\n]{0,60}\b(?:not found|unknown|no match|unable)/i,
		says: 'The server says that it cannot verify the signature of the token.',
		causes: { 'bad-token-signature': 'likely', 'untrusted-issuer': 'possible' },
	},
	kind: {
		pattern:
			/\b(?:unexpected|invalid|wrong|unsupported) ['"(]{0,2}(?:typ|token[_ ]type|token_use|(?:compact )?jw[ste])\b/i,
		says: 'The server says that it is a token of another kind.',
		causes: { 'wrong-token-type': 'likely', 'malformed-authorization-header': 'possible' },
	},
	unreadable: {
		pattern:
			/\b(?:malformed|not well[- ]formed|cannot be (?:parsed|decoded)|could not (?:be )?(?:parsed?|decoded?)|unable to (?:parse|decode))\b|\binvalid (?:header|token) format/i,
		says: 'The server says that it cannot read what was sent.',
		causes: { 'malformed-authorization-header': 'likely', 'wrong-token-type': 'possible' },
	},
	missing: {
		pattern:
			/\b(?:no|missing|without) (?:an? |any |valid |required |the )?(?:['"]?(?:bearer|auth\w{0,12}|access|api|jwt|security)['"]?[ -]?){0,3}(?:key|token|header|credentials?)\b(?! or )|\b(?:token|key|credentials?|authorization header) (?:is |was |were |are )?(?:missing|not (?:provided|supplied|sent|present|given))\b(?! or )|\bplease (?:send|provide|supply|include|pass) (?:an? |your |the )?(?:bearer |access |api |valid ){0,2}(?:token|key|credentials)\b/i,
		says: 'The server says that no credentials arrived.',
		causes: {
			'missing-credentials': 'likely',
			'authorization-stripped-by-proxy': 'possible',
			'wrong-scheme': 'possible',
		},
	},
} as const satisfies Record<string, Refusal>;
