import { alike, type Wording } from './wording.ts';

const aws = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';
const sigv4 =
	'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html';
const woo =
	'https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/class-wc-rest-authentication.php';
const azureStorage =
	'https://learn.microsoft.com/en-us/rest/api/storageservices/authorize-with-shared-key';
const dpop = 'https://www.rfc-editor.org/rfc/rfc9449.html';
const oauthProblem = 'https://oauth.net/core/1.0a/#rfc.section.10';
const binance = 'https://developers.binance.com/docs/binance-spot-api-docs/errors';

const isCode = { isCode: true };

/** What is said of requests that the caller signs: their signature, their time, their nonce. */
export const signedRequests: readonly Wording[] = [
	...alike(
		'request-signature-mismatch likely, wrong-credentials possible, special-characters-in-credentials possible',
		'It has worked out another signature for the request than the one that came.',
		[
			[aws, 'SignatureDoesNotMatch'],
			[oauthProblem, 'signature_invalid'],
		],
		isCode,
	),
	...alike(
		'request-signature-mismatch likely, wrong-credentials possible',
		'It has worked out another signature for the request than the one that came.',
		[
			[sigv4, 'The request signature we calculated does not match'],
			[woo, 'Invalid signature - provided signature does not match'],
			[
				'https://github.com/Kong/kong/blob/master/kong/plugins/hmac-auth/access.lua',
				'HMAC signature does not match',
				'HMAC signature cannot be verified',
			],
			[
				'https://docs.stripe.com/webhooks/signature',
				'No signatures found matching the expected signature for payload',
			],
			[
				'https://github.com/apache/apisix/blob/master/apisix/plugins/hmac-auth.lua',
				"client request can't be validated",
			],
			[
				azureStorage,
				'Make sure the value of Authorization header is formed correctly including the signature',
			],
			[
				'https://www.rfc-editor.org/rfc/rfc9421.html',
				'signature mismatch',
				'signature does not match',
				'signatures do not match',
				"signature doesn't match",
				'invalid request signature',
				'invalid webhook signature',
				'invalid HMAC',
				'HMAC is invalid',
				'HMAC validation failed',
				'HMAC verification failed',
				'Signature for this request is not valid',
				'signature verification failed for webhook',
			],
		],
	),
	...alike(
		'clock-skew certain',
		'It says that the time of the request is too far from its own.',
		[
			[
				aws,
				'RequestTimeTooSkewed',
				'The difference between the request time and the current time is too large',
			],
			[
				binance,
				'Timestamp for this request is outside of the recvWindow',
				'Timestamp for this request was <number>ms ahead',
			],
		],
		isCode,
	),
	...alike('clock-skew likely', 'It says that the time of the request is too far from its own.', [
		[
			sigv4,
			'Signature expired: <text> is now earlier than',
			'Signature not yet current',
			'Signature expired is now earlier',
		],
		[azureStorage, 'Request date header too old'],
		[woo, 'Invalid timestamp'],
		[
			'https://www.rfc-editor.org/rfc/rfc5849.html#section-3.3',
			'Timestamp out of bounds',
			'timestamp is out of range',
			'timestamp out of range',
			'timestamp is too old',
			'timestamp too old',
			'timestamp is expired',
			'timestamp expired',
			'timestamp has expired',
			'timestamp is in the future',
			'timestamp is not within',
			'request has expired',
			'request timestamp expired',
			'check your system clock',
			'check the system clock',
			'clock is out of sync',
			'clock skew',
			'clock is skewed',
			'time difference is too large',
		],
		[
			'https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_auth_digest.c',
			'user attempted time travel',
		],
	]),
	...alike(
		'nonce-or-challenge-not-answered certain',
		'It wants the call repeated with the nonce that it has just sent.',
		[[dpop, 'use_dpop_nonce']],
		isCode,
	),
	...alike(
		'nonce-or-challenge-not-answered likely, request-signature-mismatch possible, clock-skew possible',
		'The proof of possession that came with the token does not fit this request.',
		[[dpop, 'invalid_dpop_proof']],
		isCode,
	),
	...alike(
		'nonce-or-challenge-not-answered likely, client-bug possible',
		'It says that the nonce is used up, old or not its own.',
		[
			[oauthProblem, 'nonce_used'],
			[
				'https://www.rfc-editor.org/rfc/rfc7616.html#section-3.3',
				'nonce is stale',
				'stale nonce',
				'invalid nonce',
				'nonce has already been used',
				'nonce has expired',
				'nonce expired',
			],
		],
	),
	...alike(
		'malformed-authorization-header likely, request-signature-mismatch possible',
		'A part of the signature is missing.',
		[[sigv4, 'IncompleteSignature', 'IncompleteSignatureException']],
		isCode,
	),
];
