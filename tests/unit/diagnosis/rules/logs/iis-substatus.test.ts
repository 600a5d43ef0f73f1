import { describe, expect, it } from 'vitest';
import { iisSubstatus } from '../../../../../src/diagnosis/rules/logs/iis-substatus.ts';
import { pasteOf } from '../_paste.ts';
import { weighed } from './_weighed.ts';

const line = (triple: string, at = '09:14:02', user = '-'): string =>
	`2026-11-20 ${at} 10.0.0.5 GET /app/ - 443 ${user} 10.0.0.221 Mozilla/5.0 - ${triple} 15`;

const told: [what: string, text: string, first: string][] = [
	['an ACL', line('401 3 5'), 'acl-denies-access certain'],
	['a filter', line('401 4 0'), 'filter-or-application-denies certain'],
	['an application', line('401 5 0'), 'filter-or-application-denies certain'],
	['requests at a time', line('401 501 0'), 'too-many-requests certain'],
	['requests in a time', line('401 502 0'), 'too-many-requests certain'],
	['an address', line('401 503 0'), 'ip-or-host-blocked certain'],
	['a host name', line('401 504 0'), 'ip-or-host-blocked certain'],
	['no method', line('401 2 5'), 'authentication-misconfigured likely'],
	['a wrong password', line('401 1 1326'), 'wrong-credentials likely'],
	['a locked account', line('401 1 1909'), 'account-not-usable certain'],
	['a disabled account', line('401 1 1331'), 'account-not-usable certain'],
	['a password to be changed', line('401 1 1907'), 'account-not-usable certain'],
	['a clock', line('401 1 2148074276'), 'clock-skew certain'],
	[
		'a name of another account',
		line('401 1 2148074274'),
		'integrated-windows-authentication certain',
	],
	['a handshake that stops', line('401 1 2148074254'), 'integrated-windows-authentication likely'],
	['the triple alone', 'IIS says 401 1 1909', 'account-not-usable certain'],
	['the application itself', line('401 0 0'), 'filter-or-application-denies possible'],
	['the page of IIS', 'HTTP Error 401.3 - Unauthorized', 'acl-denies-access certain'],
	[
		'the page of ASP.NET',
		'Error message 401.2.: Unauthorized: Logon failed due to server configuration.',
		'authentication-misconfigured likely',
	],
	[
		'a person',
		'since we moved the folder I get a 401.3 on every image',
		'acl-denies-access likely',
	],
];

const silent: [what: string, text: string][] = [
	[
		'a good sign-in',
		[line('401 2 5'), line('401 1 2148074254'), line('200 0 0', '09:14:03', 'ACME\\ana')].join(
			'\n',
		),
	],
	['a request that went well', line('200 0 0')],
	['a 403 of IIS', line('403 14 0')],
	['a number', 'version 401.3.2 of the driver'],
	['another 401', 'HTTP/1.1 401 Unauthorized'],
];

describe('the substatus of IIS', () => {
	it.each(told)('%s', (_, text, first) => {
		expect(weighed(iisSubstatus, text, 1)).toEqual([first]);
	});

	it.each(silent)('says nothing of %s', (_, text) => {
		expect(weighed(iisSubstatus, text)).toEqual([]);
	});

	it('calls the 401s of a good sign-in a normal step', () => {
		const paste = pasteOf(
			[line('401 2 5'), line('401 1 2148074254'), line('200 0 0', '09:14:03', 'ACME\\ana')].join(
				'\n',
			),
		);
		const { remarks = [], answers = [] } = iisSubstatus.judge(paste);
		expect(remarks.map(({ kind, what }) => [kind, what])).toEqual([['normal-step', 'ntlm']]);
		expect(answers).toEqual([]);
	});

	it('answers which substatus it is, where IIS says so itself', () => {
		const answersOf = (text: string) =>
			(iisSubstatus.judge(pasteOf(text)).answers ?? []).map(({ question, answer }) => [
				question,
				answer,
			]);
		expect(answersOf(line('401 3 5'))).toEqual([
			['what-answers', 'iis'],
			['iis-substatus', 'acl'],
		]);
		expect(answersOf('HTTP Error 401.502 - Unauthorized')).toContainEqual([
			'iis-substatus',
			'address-or-rate',
		]);
		expect(answersOf('I get a 401.3')).toEqual([]);
		expect(answersOf(line('401 0 0'))).toEqual([]);
	});

	it('finds each number that is documented, and no other', () => {
		const found = Array.from({ length: 600 }, (_, at) => at).filter(
			(at) => weighed(iisSubstatus, line(`401 ${at} 0`)).length > 0,
		);
		expect(found).toEqual([0, 1, 2, 3, 4, 5, 501, 502, 503, 504]);
	});
});
