import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allWordings, toldInWords } from '../../../../../src/diagnosis/rules/logs/told-in-words.ts';
import { pasteOf } from '../_paste.ts';
import { weighed } from './_weighed.ts';

const message = (says: string): string => JSON.stringify({ error: { message: says, status: 401 } });

const told: [what: string, text: string, first: string][] = [
	[
		'Apache, a wrong password',
		'[Fri Nov 20 09:04:16.717173 2026] [auth_basic:error] [pid 9646:tid 9650] [client 192.0.2.39:38554] AH01617: user ana: authentication failure for "/private/": Password Mismatch',
		'wrong-credentials likely',
	],
	[
		'Apache, no password file',
		'[authn_file:error] [pid 179482] (13)Permission denied: [client 192.0.2.39:55450] AH01620: Could not open password file: /srv/htpasswd',
		'password-file-problem certain',
	],
	[
		'Apache, not allowed',
		'[authz_core:error] [pid 1] AH01631: user ana: authorization failure for "/x":',
		'insufficient-permissions likely',
	],
	[
		'nginx, no password file',
		'2026/11/20 09:00:00 [error] 9#9: *1 open() "/etc/nginx/.htpasswd" failed (2: No such file or directory), client: 192.0.2.9, server: _',
		'password-file-problem certain',
	],
	[
		'nginx, a hash that it cannot check',
		'2026/11/20 09:00:00 [crit] 9#9: *1 crypt_r() failed (22: Invalid argument), client: 192.0.2.9',
		'password-file-problem certain',
	],
	[
		'nginx, auth_request',
		'2026/11/20 09:00:00 [error] 9#9: *1 auth request unexpected status: 502 while sending to client, client: 192.0.2.9',
		'authentication-backend-down likely',
	],
	[
		'a library, expired',
		'TokenExpiredError: jwt expired\n    at /app/node_modules/jsonwebtoken/verify.js:190:21',
		'expired-token likely',
	],
	[
		'a library, too early',
		'jwt.exceptions.ImmatureSignatureError: The token is not yet valid (nbf)',
		'clock-skew likely',
	],
	[
		'a library, the audience',
		'JsonWebTokenError: jwt audience invalid. expected: https://api.example.com',
		'wrong-audience likely',
	],
	[
		'a library, the issuer',
		"IDX10205: Issuer validation failed. Issuer: 'https://sts.example.com'.",
		'untrusted-issuer likely',
	],
	[
		'a library, the signature',
		'io.jsonwebtoken.security.SignatureException: JWT signature does not match locally computed signature.',
		'bad-token-signature likely',
	],
	[
		'a header of the response',
		'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="The token expired at \'11/20/2026 09:00:00\'"\n',
		'expired-token likely',
	],
	['a body, locked', message('User account is locked'), 'account-not-usable likely'],
	[
		'a plain body, locked',
		'HTTP/1.1 401 Unauthorized\nContent-Type: text/plain\n\nYour account has been locked.',
		'account-not-usable likely',
	],
	[
		'a body, a second factor',
		message('Multi-factor authentication required'),
		'second-factor-or-app-password-required likely',
	],
	['a body, an address', message('Your IP address is not allowed'), 'ip-or-host-blocked likely'],
	[
		'a body, tries',
		message('Too many failed login attempts. Try again in 30 minutes.'),
		'too-many-requests likely',
	],
	['a body, withdrawn', message('Token has been revoked'), 'revoked-credentials likely'],
	['a body, a scope', '{"error":"insufficient_scope"}', 'insufficient-permissions certain'],
	['a body, a timestamp', message('Invalid timestamp.'), 'clock-skew likely'],
	[
		'a body, a signature of AWS',
		'<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided.</Message></Error>',
		'request-signature-mismatch likely',
	],
	[
		'a problem document',
		'{"type":"about:blank","title":"Unauthorized","status":401,"detail":"The access token expired"}',
		'expired-token likely',
	],
	[
		'Entra, disabled',
		'{"error":"invalid_grant","error_description":"AADSTS50057: The user account is disabled."}',
		'account-not-usable certain',
	],
	[
		'Entra, the secret',
		'{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys are expired."}',
		'expired-token certain',
	],
	['an event of Windows', 'Failure Reason:\t\tAccount locked out.', 'account-not-usable likely'],
	[
		'a line by itself',
		'failed to decode bearer token: token is not valid yet',
		'clock-skew likely',
	],
	[
		'what a person quotes',
		'It just says "Invalid credentials" and nothing else.',
		'wrong-credentials possible',
	],
	['the longer of two', message('Invalid or expired token.'), 'expired-token likely'],
];

const silent: [what: string, text: string][] = [
	[
		'a person on an expired token',
		'I think my token has expired, but a new one is refused as well',
	],
	[
		'a person on a locked account',
		'my colleague asked whether the account is locked, and it is not',
	],
	['a person on a password', 'I typed an invalid password once and since then it never asks again'],
	['a person on limits', 'could it be too many requests from our office?'],
	['what is denied', message('Make sure that the token has not expired')],
	['a longer code', message('AADSTS500570: something else')],
	['a refusal that gives no reason', '{"message":"Unauthorized"}'],
	['a log of something else', '2026-11-20 09:00:00 INFO user signed in'],
];

describe('what is told in words', () => {
	it.each(told)('%s', (_, text, first) => {
		expect(weighed(toldInWords, text, 1)).toEqual([first]);
	});

	it.each(silent)('says nothing of %s', (_, text) => {
		expect(weighed(toldInWords, text)).toEqual([]);
	});

	it('marks the words that decide', () => {
		const text = message('User account is locked');
		const [finding] = toldInWords.judge(pasteOf(text)).findings ?? [];
		expect(finding?.because.map(({ from, to }) => text.slice(from, to))).toEqual([
			'User account is locked',
		]);
	});

	it('takes any text', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 400 }), (text) => {
				toldInWords.judge(pasteOf(text));
			}),
		);
	});
});

describe('the wordings', () => {
	const all = allWordings.flatMap((wording) => wording.says.map((says) => ({ wording, says })));
	const filled = (says: string): string =>
		says.replaceAll('<number>', '12').replaceAll('<path>', '/srv/x').replaceAll(/<\w+>/g, 'ana');

	it.each(all.map(({ says, wording }) => [says, wording] as const))(
		'%s is found',
		(says, wording) => {
			const found = toldInWords.judge(pasteOf(filled(says))).findings ?? [];
			expect(found.map(({ cause }) => cause)).toEqual(
				expect.arrayContaining(wording.causes.map(([cause]) => cause)),
			);
		},
	);

	it('name causes that there are, each with a source', () => {
		const causes = new Set(readdirSync('content/causes').map((name) => name.replace('.mdx', '')));
		expect(
			allWordings
				.flatMap((wording) => wording.causes.map(([cause]) => cause))
				.filter((cause) => !causes.has(cause)),
		).toEqual([]);
		expect(allWordings.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
	});

	it('stand there once', () => {
		const says = all.map((one) => one.says.toLowerCase());
		expect(says.filter((one, index) => says.indexOf(one) !== index)).toEqual([]);
	});
});
