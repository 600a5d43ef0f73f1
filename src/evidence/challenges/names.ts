const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/**
 * Schemes that are no words of a sentence, so that one of them begins a challenge even where the
 * comma before it is missing. Of those registered with IANA the ones that are met, and what servers of some spread send besides.
 *
 * https://www.iana.org/assignments/http-authschemes/
 */
export const plainSchemes = wordsOf(
	'basic bearer digest dpop negotiate ntlm kerberos oauth privatetoken apikey api-key aws4-hmac-sha256 xbasic',
);

/** Parameters of the registered schemes, and those that servers add most. */
export const plainParameters = wordsOf(
	'realm charset error error_description error_uri scope resource_metadata nonce opaque qop stale algorithm domain',
);
