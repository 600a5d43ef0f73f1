import { describe, expect, it } from 'vitest';
import { normalStep } from '../../../../../src/diagnosis/rules/exchanges/normal-step.ts';
import { errorCode } from '../../../../../src/diagnosis/rules/credentials/error-code.ts';
import { windowsHandshake } from '../../../../../src/diagnosis/rules/credentials/windows-handshake.ts';
import { answer401, answered, judged, refused } from './_judged.ts';

const ok = [
	'> GET /orders HTTP/1.1',
	'> Host: api.example.com',
	'>',
	'< HTTP/1.1 200 OK',
	'<',
].join('\n');
const ntlm = (message: 1 | 2 | 3): string =>
	btoa(`NTLMSSP\0${String.fromCharCode(message)}\0\0\0${'\0'.repeat(24)}`);

describe('a step of a scheme', () => {
	const stale = refused(
		'Digest username="ana", realm="cam", nonce="a", uri="/", response="b"',
		'WWW-Authenticate: Digest realm="cam", nonce="c", stale=true',
	);
	const dpop = answer401('DPoP-Nonce: abc', 'WWW-Authenticate: DPoP error="use_dpop_nonce"');
	const tables: [what: string, paste: string, found: string[]][] = [
		['a stale nonce of Digest', stale, ['nonce-or-challenge-not-answered certain']],
		['again and again', `${stale}\n${stale}`, ['nonce-or-challenge-not-answered likely']],
		['and it went on', `${stale}\n${ok}`, []],
		['a nonce of DPoP', dpop, ['nonce-or-challenge-not-answered certain']],
		[
			'a nonce of DPoP, in a body',
			'{"error":"use_dpop_nonce"}',
			['nonce-or-challenge-not-answered certain'],
		],
		[
			'stale=false',
			refused(
				'Digest username="ana", realm="cam", nonce="a", uri="/", response="b"',
				'WWW-Authenticate: Digest realm="cam", nonce="c", stale=false',
			),
			[],
		],
		['Basic', answer401('WWW-Authenticate: Basic realm="x"'), []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(normalStep, paste)).toEqual(found);
	});
});

describe('a second step that is asked for', () => {
	const tables: [what: string, paste: string, found: string[]][] = [
		[
			'a stronger sign-in',
			answer401(
				'WWW-Authenticate: Bearer error="insufficient_user_authentication", acr_values="mfa"',
			),
			['second-factor-or-app-password-required likely', 'expired-session possible'],
		],
		[
			'a fresher sign-in',
			answer401('WWW-Authenticate: Bearer error="insufficient_user_authentication", max_age="5"'),
			['second-factor-or-app-password-required likely', 'expired-session possible'],
		],
		[
			'a policy of Microsoft Entra',
			answer401('WWW-Authenticate: Bearer realm="", error="insufficient_claims", claims="eyJh"'),
			['second-factor-or-app-password-required likely', 'revoked-credentials possible'],
		],
		[
			'a code for npm',
			answer401('WWW-Authenticate: OTP'),
			['second-factor-or-app-password-required certain'],
		],
		['none', answer401('WWW-Authenticate: Basic realm="x"'), []],
		[
			'none, but another proof of DPoP',
			'{"error":"invalid_dpop_proof","error_description":"htu mismatch"}',
			[
				'nonce-or-challenge-not-answered likely',
				'request-signature-mismatch possible',
				'clock-skew possible',
			],
		],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(errorCode, paste)).toEqual(found);
	});
});

describe('the handshake of Windows', () => {
	const offer = answer401('WWW-Authenticate: Negotiate', 'WWW-Authenticate: NTLM');
	const kerberos = btoa(
		'\x60\x82\x01\x00\x06\x06\x2b\x06\x01\x05\x05\x02\x06\x09\x2a\x86\x48\x86\xf7\x12\x01\x02\x02',
	);
	const tables: [what: string, paste: string, found: string[]][] = [
		[
			'an offer',
			offer,
			['integrated-windows-authentication likely', 'nonce-or-challenge-not-answered possible'],
		],
		[
			'an offer among others',
			answer401('WWW-Authenticate: Negotiate', 'WWW-Authenticate: Basic realm="x"'),
			['integrated-windows-authentication possible', 'nonce-or-challenge-not-answered possible'],
		],
		[
			'NTLM under Negotiate, refused',
			refused(`Negotiate ${ntlm(1)}`, 'WWW-Authenticate: Negotiate'),
			['integrated-windows-authentication likely'],
		],
		[
			'NTLM’s challenge, which is a step',
			refused(`NTLM ${ntlm(1)}`, `WWW-Authenticate: NTLM ${ntlm(2)}`),
			['integrated-windows-authentication possible', 'nonce-or-challenge-not-answered possible'],
		],
		[
			'NTLM’s last step, refused',
			refused(`NTLM ${ntlm(3)}`, 'WWW-Authenticate: NTLM'),
			[
				'integrated-windows-authentication likely',
				'wrong-credentials likely',
				'loopback-check possible',
			],
		],
		[
			'a ticket of Kerberos, refused',
			refused(`Negotiate ${kerberos}`, 'WWW-Authenticate: Negotiate'),
			[
				'integrated-windows-authentication likely',
				'header-or-cookie-too-large possible',
				'clock-skew possible',
			],
		],
		[
			'all of it, up to the page',
			`${refused(`NTLM ${ntlm(1)}`, 'WWW-Authenticate: NTLM')}\n${ok}`,
			[],
		],
		['another scheme', answer401('WWW-Authenticate: Basic realm="x"'), []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(windowsHandshake, paste)).toEqual(found);
	});

	it('answers that this is how it goes, where the page came in the end', () => {
		const paste = `${refused(`NTLM ${ntlm(1)}`, 'WWW-Authenticate: NTLM')}\n${ok}`;
		expect(answered(windowsHandshake, paste)).toEqual(['windows-sign-in: normal']);
	});
});
