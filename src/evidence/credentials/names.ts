import { plainSchemes } from '../challenges/names.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Schemes that APIs invented, or took from elsewhere; before a key they are no part of it. */
const others = wordsOf(
	'token jwt key auth accesskey access-key apitoken api_key x-api-key bot aws aws4-ecdsa-p256-sha256 hmac hawk signature sharedkey sharedkeylite sharedaccesssignature ssws googlelogin splunk geniekey mediabrowser emby pveapitoken pbsapitoken pmgapitoken wsse passport cookie session sso-key sso-jwt klaviyo-api-key zoho-oauthtoken private-token discogs basic-auth client-id deepl-auth-key ghost',
);

export const isScheme = (word: string): boolean =>
	plainSchemes.has(word.toLowerCase()) || others.has(word.toLowerCase());

/** Documented with an equals sign: Proxmox VE’s API tokens, the old keys of Firebase. */
export const schemesWithEquals = wordsOf('pveapitoken pbsapitoken pmgapitoken key');

/** Their value is one token68 (RFC 9110, section 11.2) and never a list of parameters. */
export const schemesWithToken = wordsOf(
	'bearer basic negotiate ntlm kerberos dpop jwt ssws bot splunk',
);

/** What a scheme demands: RFC 7616, section 3.4; RFC 5849, section 3.1; AWS Signature Version 4. */
export const demanded: ReadonlyMap<string, readonly string[]> = new Map([
	['digest', ['username', 'realm', 'nonce', 'uri', 'response']],
	['aws4-hmac-sha256', ['credential', 'signedheaders', 'signature']],
	[
		'oauth',
		[
			'oauth_consumer_key',
			'oauth_signature_method',
			'oauth_signature',
			'oauth_timestamp',
			'oauth_nonce',
		],
	],
]);

/** Parameters that hold no secret and that decide. */
export const openParameters = wordsOf(
	'realm qop algorithm nc charset userhash oauth_signature_method oauth_timestamp oauth_version signedheaders headers created expires',
);
