import { plainSchemes } from '../challenges/names.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Schemes that APIs invented, or took from elsewhere; before a key they are no part of it. */
const others = wordsOf('token jwt key auth bot aws hmac hawk signature sharedkey ssws pveapitoken');

export const isScheme = (word: string): boolean =>
	plainSchemes.has(word.toLowerCase()) || others.has(word.toLowerCase());

/** Their value is one token68 (RFC 9110, section 11.2) and never a list of parameters. */
export const schemesWithToken = wordsOf('bearer basic negotiate ntlm kerberos dpop jwt ssws bot');

/** What a scheme demands: RFC 7616, section 3.4; AWS Signature Version 4. */
export const demanded: Readonly<Record<string, string>> = {
	digest: 'username realm nonce uri response',
	'aws4-hmac-sha256': 'credential signedheaders signature',
};
