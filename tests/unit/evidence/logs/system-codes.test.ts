import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSystemCodes } from '../../../../src/evidence/logs/read-system-codes.ts';
import { sayings, symbols as known } from '../../../../src/evidence/logs/system-codes.ts';
import { texts } from '../../_tree.ts';

const symbols = (text: string): string[] => readSystemCodes(text).map(({ symbol }) => symbol);

const written: [what: string, text: string, place: string, symbol: string][] = [
	['an event 4625', 'Status:\t\t0xC000006D', '0xC000006D', 'STATUS_LOGON_FAILURE'],
	['its reason', 'Sub Status:\t\t0xC0000064', '0xC0000064', 'STATUS_NO_SUCH_USER'],
	['an IIS log', 'Mozilla/5.0 - 401 1 2148074254 15', '2148074254', 'SEC_E_NO_CREDENTIALS'],
	[
		'the triple at the end of a sentence',
		'It says 401 1 2148074254.',
		'2148074254',
		'SEC_E_NO_CREDENTIALS',
	],
	['a small code in an IIS log', '- 401 1 1326 15', '1326', 'ERROR_LOGON_FAILURE'],
	['the first leg in an IIS log', '- 401 2 5 15', '5', 'ERROR_ACCESS_DENIED'],
	['a signed HRESULT', 'HResult: -2146893044', '-2146893044', 'SEC_E_LOGON_DENIED'],
	['a signed NTSTATUS', 'error -1073741715', '-1073741715', 'STATUS_LOGON_FAILURE'],
	[
		'as Samba has it',
		'failed: NT_STATUS_ACCOUNT_LOCKED_OUT',
		'NT_STATUS_ACCOUNT_LOCKED_OUT',
		'STATUS_ACCOUNT_LOCKED_OUT',
	],
	['an HRESULT of Win32', '0x8007052e', '0x8007052e', 'ERROR_LOGON_FAILURE'],
	['access denied as IIS shows it', 'Error Code\t0x80070005', '0x80070005', 'ERROR_ACCESS_DENIED'],
	[
		'LDAP in Active Directory',
		'80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 775, v1db1',
		'775',
		'ERROR_ACCOUNT_LOCKED_OUT',
	],
	['a command of Windows', 'System error 1909 has occurred.', '1909', 'ERROR_ACCOUNT_LOCKED_OUT'],
	[
		'curl on Windows',
		'SEC_E_LOGON_DENIED (0x8009030C)',
		'SEC_E_LOGON_DENIED',
		'SEC_E_LOGON_DENIED',
	],
	['Windows', 'a KRB_AP_ERR_MODIFIED error', 'KRB_AP_ERR_MODIFIED', 'KRB_AP_ERR_MODIFIED'],
	['MIT by name', 'KRB5KRB_AP_ERR_SKEW', 'KRB5KRB_AP_ERR_SKEW', 'KRB_AP_ERR_SKEW'],
	['MIT of the KDC', 'KRB5KDC_ERR_KEY_EXP', 'KRB5KDC_ERR_KEY_EXP', 'KDC_ERR_KEY_EXP'],
	['MIT in words', 'kinit: Clock skew too great while', 'Clock skew too great', 'KRB_AP_ERR_SKEW'],
];

describe('codes of Windows, SSPI and Kerberos', () => {
	it.each(written)('%s', (_, text, place, symbol) => {
		const found = readSystemCodes(text);
		expect(found.map((one) => one.symbol)).toEqual([symbol]);
		expect(found.map(({ from, to }) => text.slice(from, to))).toEqual([place]);
	});

	it.each([...known.values(), ...sayings.values()])('%s is known by its name', (symbol) => {
		expect(symbols(`(${symbol})`)).toEqual([symbol]);
	});

	it.each([...sayings])('“%s” is %s', (saying, symbol) => {
		expect(symbols(`kinit: ${saying} while getting`)).toEqual([symbol]);
	});

	it.each([...known].filter(([value]) => value > 0xffff))(
		'%i, %s, is known in each notation',
		(value, symbol) => {
			const hex = value.toString(16);
			for (const text of [`0x${hex}`, `0x${hex.toUpperCase()}L`, `${value}`, `${value | 0}`])
				expect(symbols(text)).toEqual([symbol]);
		},
	);

	it('each symbol and each value stands once in the table', () => {
		expect(known.size).toBe(new Set(known.values()).size);
		expect([...known.keys()].filter((value) => !(value > 0))).toEqual([]);
	});

	it.each([
		'1326 rows',
		'0x18',
		'port 2148074254000',
		'ERROR_SOMETHING_ELSE',
		'data 52 e',
		'sent data 532 times',
		'error 5',
	])('%j is no code', (text) => {
		expect(symbols(text)).toEqual([]);
	});

	it('never throws, and the places are in order', () => {
		const any = fc
			.array(fc.oneof(texts, fc.constantFrom(...written.map(([, text]) => text))))
			.map((parts) => parts.join(' '));
		fc.assert(
			fc.property(any, (text) => {
				let end = 0;
				for (const { from, to } of readSystemCodes(text)) {
					expect(from).toBeGreaterThanOrEqual(end);
					expect(to).toBeGreaterThan(from);
					end = to;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
		);
	});
});
