import type { Span } from '../../../../evidence/evidence.ts';
import type { Paste } from '../../../rule.ts';
import type { Causes } from './findings.ts';
import { whereSaid } from './said.ts';

/** A reason that a server gives in a sentence of its own making. */
export interface Refusal {
	/** Never tried on more than a message. */
	readonly pattern: RegExp;
	readonly says: string;
	/** The likeliest first. */
	readonly causes: Causes;
	/** Where it is laid down that a server refuses for this. */
	readonly source: string;
}

const jwt = (section: string): string =>
	`https://www.rfc-editor.org/rfc/rfc7519.html#section-${section}`;

/**
 * What is meant by `error_description` and its kin, whatever the library: RFC 6750, section 3, leaves
 * the words free. Known wordings are not repeated here.
 */
export const refusals = {
	unclear: {
		pattern:
			/\b(?:invalid|revoked|malformed|incorrect|missing)[\w ,/]{0,24}\bexpired\b|\bexpired,?(?: or |\/)[\w ]{0,24}(?:invalid|revoked)/i,
		says: 'The server says that it has expired or is not good for another reason.',
		causes: [
			['expired-token', 'possible'],
			['revoked-credentials', 'possible'],
			['malformed-authorization-header', 'possible'],
		],
		source: 'https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1',
	},
	expired: {
		// “make sure that it has not expired” says nothing.
		pattern:
			/\b(?:token|jwt|key|credentials?|assertion)\b(?: (?!not\b|or\b)[\w"'-]{1,30}){0,3} expired\b|\bexpired (?:(?:access|refresh|api|oauth|bearer|personal) ){0,3}(?:token|jwt|key|credentials?)\b|\bexp(?:iration|iry)?\b[^.\n]{0,40}\b(?:past|earlier|before now)\b/i,
		says: 'The server says that it has expired.',
		causes: [
			['expired-token', 'likely'],
			['clock-skew', 'possible'],
		],
		source: jwt('4.1.4'),
	},
	early: {
		pattern:
			/\b(?:clock|time) ?skew|\bnot (?:yet valid|valid yet|active yet|yet active)|\bissued in the future|\b(?:iat|nbf)\b[^.\n]{0,40}\b(?:future|after)\b|\btimestamp\b[^.\n]{0,40}\b(?:too (?:old|new|far)|outside|expired|out of (?:range|bounds)|ahead|not within|invalid)|\binvalid timestamp/i,
		says: 'The server says that a time is not right.',
		causes: [['clock-skew', 'likely']],
		source: jwt('4.1.5'),
	},
	audience: {
		pattern:
			/\b(?:invalid|wrong|bad|incorrect|unexpected|mismatch(?:ed|ing)?) ['"(]{0,2}aud(?:ience)?\b|\baud(?:ience)?\b[^\n]{0,120}\b(?:invalid|wrong|mismatch|incorrect|not (?:valid|match|allowed|accepted))/i,
		says: 'The server says that the token is for somebody else.',
		causes: [
			['wrong-audience', 'likely'],
			['wrong-token-type', 'possible'],
			['wrong-environment-or-host', 'possible'],
		],
		source: jwt('4.1.3'),
	},
	issuer: {
		pattern:
			/\b(?:invalid|wrong|bad|unknown|untrusted|unexpected|incorrect|mismatch(?:ed|ing)?) ['"(]{0,2}(?:token )?iss(?:uer)?\b|\biss(?:uer)?\b[^\n]{0,120}\b(?:invalid|wrong|unknown|mismatch|not (?:valid|match|trusted|configured|recogni[sz]ed|allowed))/i,
		says: 'The server says that it does not trust who made the token.',
		causes: [
			['untrusted-issuer', 'likely'],
			['wrong-environment-or-host', 'possible'],
		],
		source: jwt('4.1.1'),
	},
	requestSignature: {
		pattern:
			/\b(?:request|hmac|oauth|webhook)\b[^.\n]{0,30}\bsignature\b[^.\n]{0,30}\b(?:invalid|mismatch|not match|incorrect|wrong|failed|verified)|\binvalid (?:request|hmac|oauth|webhook) signature/i,
		says: 'The signature that the server works out over the request is another.',
		causes: [
			['request-signature-mismatch', 'likely'],
			['wrong-credentials', 'possible'],
			['clock-skew', 'possible'],
		],
		source: 'https://www.rfc-editor.org/rfc/rfc9421.html#section-3.2',
	},
	signature: {
		pattern:
			/\b(?:token|jwt|jws)\b[^.\n]{0,40}\bsignature\b[^.\n]{0,30}\b(?:invalid|failed|mismatch|not (?:valid|match|verified))|\binvalid (?:token|jwt) signature|\b(?:kid|signing key|public key|jwks?|key ?set)\b[^.\n]{0,60}\b(?:not found|unknown|no match|unable|missing)/i,
		says: 'The server says that it cannot verify the signature of the token.',
		causes: [
			['bad-token-signature', 'likely'],
			['untrusted-issuer', 'possible'],
			['wrong-environment-or-host', 'possible'],
		],
		source: 'https://www.rfc-editor.org/rfc/rfc7515.html#section-5.2',
	},
	unreadable: {
		pattern:
			/\b(?:malformed|not well[- ]formed|cannot be (?:parsed|decoded)|could not (?:be )?(?:parsed?|decoded?)|unable to (?:parse|decode))\b|\binvalid (?:header|token) format/i,
		says: 'The server says that it cannot read what was sent.',
		causes: [
			['malformed-authorization-header', 'likely'],
			['wrong-token-type', 'possible'],
			['missing-credentials', 'possible'],
		],
		source: jwt('7.2'),
	},
	missing: {
		pattern:
			/\b(?:no|missing|without) (?:an? |any |valid |required |the )?(?:['"]?(?:bearer|auth\w{0,12}|access|api|jwt|security)['"]?[ -]?){1,3}(?:key|token|header|credentials?)\b(?! or )|\b(?:token|key|credentials?|authorization header) (?:is |was |were |are )?(?:missing|not (?:provided|supplied|sent|present|given))\b(?! or )/i,
		says: 'The server says that no credentials arrived.',
		causes: [
			['missing-credentials', 'likely'],
			['authorization-stripped-by-proxy', 'possible'],
			['wrong-scheme', 'possible'],
		],
		source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
	},
} as const satisfies Record<string, Refusal>;

/** Where a server gives this reason. */
export function whereRefused(paste: Paste, id: keyof typeof refusals): Span | undefined {
	return whereSaid(paste, refusals[id].pattern);
}

/** Whether a server gives a reason that is known. */
export function isExplained(paste: Paste): boolean {
	return Object.values(refusals).some(({ pattern }) => whereSaid(paste, pattern));
}
