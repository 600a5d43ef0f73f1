import type { Reader, SystemCode } from '../evidence.ts';
import { sayings, symbols } from './system-codes.ts';

const ofWindows = new Set(symbols.values());

/** Of groups: a symbol, hexadecimal, decimal, the hexadecimal of LDAP, a saying. */
const code = new RegExp(
	[
		/\b(?:KRB5|NT_(?=STATUS))?((?:STATUS|SEC_E|ERROR|KDC_ERR|KRB_AP_ERR)_[A-Z_]{3,40})\b/,
		/(?<!\w)0x([\da-f]{8})L?(?!\w)/,
		// An HRESULT or an NTSTATUS, perhaps signed; a small number only where something says so.
		/((?<![\w.])-?\d{10}|(?<=(?:\bwin32(?:[ -]?(?:status|error))?|(?:system|windows|os) error|net helpmsg|\b40[13][ .]\d{1,3})[ :=.(]{1,3})\d{1,4})(?!\w|\.\d)/,
		// `AcceptSecurityContext error, data 52e`
		/(?<=error, data )([\da-f]{3,4})(?=,|\s|$)/,
		new RegExp(`(${[...sayings.keys()].join('|')})`),
	]
		.map(({ source }) => source)
		.join('|'),
	'gi',
);

/**
 * Codes of Windows, SSPI and Kerberos, by symbol, in hexadecimal or in decimal, and what MIT Kerberos
 * says instead. One that is told twice running is told once: `SEC_E_LOGON_DENIED (0x8009030C)`.
 *
 * @example
 *
 * `Status: 0xC000006D  Sub Status: 0xC0000064`, `401 1 2148074254`, `error, data 52e, v4563`,
 * `Clock skew too great`
 */
export const readSystemCodes: Reader<SystemCode> = (text) => {
	const found: SystemCode[] = [];
	for (const match of text.matchAll(code)) {
		const [whole, name = '', hex, decimal, ldap, saying = ''] = match;
		// HRESULT_FROM_WIN32: a code of Win32 with 8007 before it.
		const value = hex
			? parseInt(hex.replace(/^8007/, ''), 16)
			: decimal
				? Number(decimal) >>> 0
				: parseInt(ldap ?? '', 16);
		const symbol =
			symbols.get(value) ??
			sayings.get(saying) ??
			(ofWindows.has(name) || name.startsWith('K') ? name : undefined);
		if (symbol === undefined || symbol === found.at(-1)?.symbol) continue;
		found.push({ kind: 'system-code', symbol, from: match.index, to: match.index + whole.length });
	}
	return found;
};
