import { describe, expect, it } from 'vitest';
import { errorCode } from '../../../../../src/diagnosis/rules/credentials/error-code.ts';
import { howTheCallIsMade } from '../../../../../src/diagnosis/rules/exchanges/how-the-call-is-made.ts';
import { schemeNotAskedFor } from '../../../../../src/diagnosis/rules/credentials/scheme-not-asked-for.ts';
import { answer401, answered, judged, jwt, refused, said } from './_judged.ts';

const token = jwt({ sub: 'ana' });
const pair = btoa('ana:hunter2');

describe('a scheme that nobody asked for', () => {
	const tables: [what: string, paste: string, found: string[]][] = [
		[
			'Basic where Bearer is asked for',
			refused(`Basic ${pair}`, 'WWW-Authenticate: Bearer'),
			['wrong-scheme likely', 'conflicting-credentials possible'],
		],
		[
			'Basic where Digest is asked for',
			refused(`Basic ${pair}`, 'WWW-Authenticate: Digest realm="cam", nonce="a1"'),
			['wrong-scheme likely'],
		],
		[
			'Bearer where Basic is asked for',
			refused(`Bearer ${token}`, 'WWW-Authenticate: Basic realm="staging"'),
			['wrong-scheme likely', 'conflicting-credentials possible', 'wrong-url possible'],
		],
		[
			'a request by itself with the challenge to it',
			`Authorization: Basic ${pair}\n\nWWW-Authenticate: ApiKey`,
			['wrong-scheme likely'],
		],
		['user and password under Bearer', refused(`Bearer ${pair}`), ['wrong-scheme likely']],
		['a token under Basic', refused(`Basic ${token}`), ['wrong-scheme likely']],
		['the scheme that is asked for', refused(`Bearer ${token}`, 'WWW-Authenticate: Bearer'), []],
		[
			'one of several',
			refused(`Basic ${pair}`, 'WWW-Authenticate: Bearer', 'WWW-Authenticate: Basic realm="x"'),
			[],
		],
		[
			'NTLM for Negotiate',
			refused('NTLM TlRMTVNTUAABAAAAB4IIogAAAAA=', 'WWW-Authenticate: Negotiate'),
			[],
		],
		['no challenge', refused(`Basic ${pair}`), []],
		['a challenge alone', answer401('WWW-Authenticate: Bearer'), []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(schemeNotAskedFor, paste)).toEqual(found);
	});

	it('names the scheme that is asked for', () => {
		const paste = refused(`Basic ${pair}`, 'WWW-Authenticate: Bearer');
		expect(said(schemeNotAskedFor, paste)).toEqual([
			`Basic ${pair} → It is sent under another scheme.`,
			'Bearer → The server asks for Bearer.',
		]);
	});

	it('does not name what nobody registered', () => {
		const paste = refused('hunter secretsecret', 'WWW-Authenticate: Bearer');
		expect(said(schemeNotAskedFor, paste).join(' ').split('→')[1]).not.toContain('hunter');
	});
});

describe('the error of Bearer', () => {
	const tables: [what: string, paste: string, found: string[]][] = [
		[
			'none: nothing arrived',
			answer401('WWW-Authenticate: Bearer realm="orders"'),
			[
				'missing-credentials likely',
				'authorization-stripped-by-proxy possible',
				'wrong-scheme possible',
			],
		],
		[
			'none, from a registry',
			answer401(
				'WWW-Authenticate: Bearer realm="https://auth.example.com/token",service="registry.example.com"',
			),
			[
				'missing-credentials possible',
				'authorization-stripped-by-proxy possible',
				'wrong-scheme possible',
			],
		],
		[
			'invalid_token',
			answer401('WWW-Authenticate: Bearer error="invalid_token"'),
			[
				'expired-token possible',
				'wrong-audience possible',
				'untrusted-issuer possible',
				'bad-token-signature possible',
				'revoked-credentials possible',
			],
		],
		[
			'invalid_token with its reason',
			answer401(
				'WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"',
			),
			[],
		],
		[
			'invalid_request',
			answer401('WWW-Authenticate: Bearer error="invalid_request"'),
			['malformed-authorization-header likely', 'conflicting-credentials possible'],
		],
		['none, though a token was sent', refused(`Bearer ${token}`, 'WWW-Authenticate: Bearer'), []],
		['of another scheme', answer401('WWW-Authenticate: Basic realm="x"'), []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(errorCode, paste)).toEqual(found);
	});
});

describe('a scope that is too small', () => {
	const tables: [what: string, paste: string, found: string[]][] = [
		[
			'in a challenge',
			answer401('WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:write"'),
			['insufficient-permissions certain'],
		],
		[
			'in a body',
			'{"error":"insufficient_scope","error_description":"orders:write"}',
			['insufficient-permissions certain'],
		],
		[
			'of a registry',
			answer401(
				'WWW-Authenticate: Bearer realm="https://auth.example.com/token",service="registry.example.com",error="insufficient_scope"',
			),
			['insufficient-permissions likely'],
		],
		['a sentence about it', 'Do I need another scope?', []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(errorCode, paste)).toEqual(found);
	});
});

describe('errors of the token endpoint', () => {
	const tables: [what: string, paste: string, first: string | undefined][] = [
		['invalid_client', '{"error":"invalid_client"}', 'wrong-credentials likely'],
		[
			'invalid_grant',
			'{"error":"invalid_grant","error_description":"Bad Request"}',
			'expired-token likely',
		],
		[
			'in the message of a library',
			'OPError: invalid_grant (grant request is invalid)',
			'expired-token likely',
		],
		[
			'what Microsoft Entra explains by a number',
			'{"error":"invalid_client","error_description":"AADSTS7000222: The provided keys are too old."}',
			'wrong-credentials possible',
		],
		['login_required', '{"error":"login_required"}', 'expired-session likely'],
		['a word of a sentence', 'login_required is a decorator of Django', undefined],
		['another error', '{"error":"server_error"}', undefined],
	];
	it.each(tables)('%s', (_, paste, first) => {
		expect(judged(errorCode, paste)[0]).toBe(first);
	});
});

describe('a request that is signed', () => {
	const aws =
		'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=fe5f80';
	it('was refused: its signature, its time or its key', () => {
		expect(judged(howTheCallIsMade, refused(aws))).toEqual([
			'request-signature-mismatch likely',
			'clock-skew possible',
			'wrong-credentials possible',
		]);
	});
	it('answers two questions of the wizard', () => {
		expect(answered(howTheCallIsMade, refused(aws))).toEqual([
			'how-the-call-is-made: signature',
			'signature-or-certificate: signature',
		]);
	});
	it('is none with a token', () => {
		expect(judged(howTheCallIsMade, refused(`Bearer ${token}`))).toEqual([]);
	});
});

describe('how the call proves who it is', () => {
	const tables: [what: string, paste: string, answers: string[]][] = [
		['Bearer', refused(`Bearer ${token}`), ['how-the-call-is-made: token']],
		['Basic', refused(`Basic ${pair}`), ['how-the-call-is-made: password']],
		['NTLM', refused('NTLM TlRMTVNTUAABAAAAB4IIogAAAAA='), ['how-the-call-is-made: windows']],
		['a token of Salesforce', refused('OAuth 00D5g000000AbCd!AQEAQFJx'), []],
		[
			'OAuth 1',
			refused('OAuth oauth_consumer_key="a", oauth_nonce="c", oauth_signature="d"'),
			['how-the-call-is-made: signature', 'signature-or-certificate: signature'],
		],
		['a page', refused(`Bearer ${token}`).replace('curl/8.7.1', 'Mozilla/5.0'), []],
		['two ways', `${refused(`Basic ${pair}`)}\n${refused(`Bearer ${token}`)}`, []],
		['none', answer401('WWW-Authenticate: Bearer'), []],
	];
	it.each(tables)('%s', (_, paste, answers) => {
		expect(answered(howTheCallIsMade, paste)).toEqual(answers);
	});
});
