import { describe, expect, it } from 'vitest';
import { refusedInWords } from '../../../../../src/diagnosis/rules/credentials/refused-in-words.ts';
import { answer401, judged, refused } from './_judged.ts';

const described = (sentence: string): string =>
	answer401(`WWW-Authenticate: Bearer error="invalid_token", error_description="${sentence}"`);

describe('a reason that a server gives in words', () => {
	const tables: [sentence: string, first: string | undefined][] = [
		['The token expired at 11/21/2026 11:00:00', 'expired-token likely'],
		['Expired access token', 'expired-token likely'],
		['Token invalid or expired', 'expired-token possible'],
		['token is not valid yet', 'clock-skew likely'],
		['Request timestamp is too old', 'clock-skew likely'],
		["The audience 'orders' is invalid", 'wrong-audience likely'],
		['Wrong audience', 'wrong-audience likely'],
		["The issuer 'https://login.example.com/' is invalid", 'untrusted-issuer likely'],
		['JWT signature is invalid', 'bad-token-signature likely'],
		['kid 17 not found', 'bad-token-signature likely'],
		['Malformed token', 'malformed-authorization-header likely'],
		['Missing access token', 'missing-credentials likely'],
		['No API key was found', 'missing-credentials likely'],
		['Make sure that your token has not expired', undefined],
		['Missing or invalid access token', undefined],
		['Invalid token', undefined],
		['Unauthorized', undefined],
	];
	it.each(tables)('%s', (sentence, first) => {
		expect(judged(refusedInWords, described(sentence))[0]).toBe(first);
	});

	it('is looked for in bodies, in headers of errors and in logs', () => {
		for (const paste of [
			'{"error":"Unauthorized","message":"The token has expired"}',
			answer401('X-TFS-ServiceError: The%20Personal%20Access%20Token%20used%20has%20expired.'),
			'jwt.exceptions.SomeError: The token has expired',
		])
			expect(judged(refusedInWords, paste)).toContain('expired-token likely');
	});

	it('is none in what a person tells', () => {
		expect(judged(refusedInWords, 'I think that my token has expired, but it is new.')).toEqual([]);
	});

	it('blames the way where the header did leave', () => {
		const paste = `${refused('Bearer 3f8a09b7c1d2')}\n{"message":"Missing access token"}`;
		expect(judged(refusedInWords, paste)).toEqual([
			'authorization-stripped-by-proxy likely',
			'wrong-scheme likely',
			'authentication-misconfigured possible',
		]);
	});
});
