import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../../../src/diagnosis/rules/logs/code-causes.ts';
import { windowsCodes } from '../../../../../src/diagnosis/rules/logs/windows-codes.ts';
import { sayings, symbols } from '../../../../../src/evidence/logs/system-codes.ts';
import { weighed } from './_weighed.ts';

const told: [what: string, text: string, first: string][] = [
	[
		'the substatus of an event before its status',
		'Status:\t\t0xC000006D\nSub Status:\t\t0xC0000072',
		'account-not-usable certain',
	],
	[
		'a wrong password',
		'Status:\t\t0xC000006D\nSub Status:\t\t0xC000006A',
		'wrong-credentials likely',
	],
	['no such user', 'Status: 0xC000006D Sub Status: 0xC0000064', 'wrong-credentials likely'],
	['the loopback check', 'Status:\t\t0xC000006D\nSub Status:\t\t0x0', 'loopback-check likely'],
	[
		'the loopback check on old servers',
		'Status code: 0xC000006D\nSubstatus code: 0x0',
		'loopback-check likely',
	],
	[
		'LDAP of a locked account',
		'AcceptSecurityContext error, data 775, v1db1',
		'account-not-usable certain',
	],
	[
		'a wrong name of a service',
		'The Kerberos client received a KRB_AP_ERR_MODIFIED error',
		'integrated-windows-authentication certain',
	],
	[
		'an unknown name of a service',
		'kvno: Server not found in Kerberos database',
		'integrated-windows-authentication likely',
	],
	['clocks', 'kinit: Clock skew too great while getting initial credentials', 'clock-skew certain'],
	[
		'a channel binding',
		'SEC_E_BAD_BINDINGS (0x80090346)',
		'integrated-windows-authentication certain',
	],
	['another name', 'System error 1219 has occurred.', 'conflicting-credentials certain'],
];

const silent: [what: string, text: string][] = [
	['a first step of Kerberos', 'KDC_ERR_PREAUTH_REQUIRED'],
	[
		'a substatus in the log of IIS',
		'2026-11-20 09:14:02 10.0.0.5 GET / - 443 - 10.0.0.2 Mozilla/5.0 - 401 1 1909 15',
	],
	['a number by itself', 'it took 1909 milliseconds'],
	['another code', '0xDEADBEEF'],
];

describe('codes of Windows, SSPI and Kerberos', () => {
	it.each(told)('%s', (_, text, first) => {
		expect(weighed(windowsCodes, text, 1)).toEqual([first]);
	});

	it.each(silent)('says nothing of %s', (_, text) => {
		expect(weighed(windowsCodes, text)).toEqual([]);
	});

	it('leaves no code without a cause', () => {
		const without = [...symbols.values(), ...sayings.values()].filter((one) => !meaningOf(one));
		expect(without).toEqual([]);
	});
});
