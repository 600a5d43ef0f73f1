const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/**
 * Schemes that are no words of a sentence, so that one of them begins a challenge even where the
 * comma before it is missing. Registered with IANA, and what servers of some spread send besides.
 *
 * https://www.iana.org/assignments/http-authschemes/
 */
export const plainSchemes = wordsOf(
	'basic bearer digest dpop gnap hoba mutual negotiate oauth privatetoken scram-sha-1 scram-sha-256 vapid ntlm kerberos apikey api-key aws4-hmac-sha256 x-mobileme-authtoken dummybasic xbasic',
);

/** Parameters of the registered schemes, and those that servers add most. */
export const plainParameters = wordsOf(
	'realm charset error error_description error_uri scope resource_metadata nonce opaque qop stale algorithm domain userhash algs max_age acr_values authorization_uri client_id trusted_issuers token_types service login_url challenge token-key',
);
