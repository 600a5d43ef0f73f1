import type { Reader, Span, SystemCode } from '../evidence.ts';
import { kerberosCodes, ntCodes, sspiCodes, win32Codes, type KnownCode } from './system-codes.ts';

const symbols = (codes: readonly KnownCode[]): ReadonlyMap<string, string> =>
	new Map(codes.map(({ symbol, hex }) => [hex, symbol]));

const win32 = symbols(win32Codes);
const long = symbols([...sspiCodes, ...ntCodes]);
const kerberos = symbols(kerberosCodes);
const bySymbol = new Set(
	[...win32Codes, ...sspiCodes, ...ntCodes, ...kerberosCodes].map(({ symbol }) => symbol),
);
/** MIT names them with its own prefix, and one otherwise. */
const otherNames: Readonly<Record<string, string>> = { KDC_ERR_KEY_EXP: 'KDC_ERR_KEY_EXPIRED' };
const bySaying = new Map(kerberosCodes.map(({ says = '', symbol }) => [says, symbol]));

const name =
	/\b(?:STATUS|SEC_E|ERROR|KDC_ERR|KRB_AP_ERR|KRB5KDC_ERR|KRB5KRB_AP_ERR)_[A-Z_]{3,40}\b/g;
const hexadecimal = /(?<!\w)0x([0-9a-f]{1,8})L?(?!\w)/gi;
/** An HRESULT or an NTSTATUS in decimal: 2148074254, or signed: -2146893042. */
const decimal = /(?<![\w.])(?:(?:21|32)\d{8}|-(?:21|10)\d{8})(?!\w|\.\d)/g;
/** A small number is a code of Windows only where something says so. */
const smallDecimal =
	/(?:\b(?:win32(?:[ -]?(?:status|error))?|system error|windows error|net helpmsg|os error|\b40[13][ .]\d{1,3})[ :=.(]{1,3})(\d{1,4})(?!\w|\.\d)/gi;
/** The reason behind `AcceptSecurityContext error, data 52e`: a code of Win32 in hexadecimal. */
const ldap = /\bdata ([0-9a-f]{3,4})(?=,|\s|$)/gi;
/** Windows’ events 4768, 4769 and 4771 give codes of Kerberos so. */
const kerberosBefore = /(?:failure|result) code:?\s{0,40}$/i;
const sayings = new RegExp([...bySaying.keys()].join('|'), 'g');

/**
 * Codes of Windows, SSPI and Kerberos, by symbol, in hexadecimal or in decimal, and what MIT Kerberos
 * says instead.
 *
 * @example
 *
 * `Status: 0xC000006D  Sub Status: 0xC0000064`, `401 1 2148074254`, `error, data 52e, v4563`,
 * `SEC_E_LOGON_DENIED (0x8009030C)`, `Clock skew too great`
 */
export const readSystemCodes: Reader<SystemCode> = (text) => {
	const found: SystemCode[] = [];
	const add = (symbol: string | undefined, { from, to }: Span): void => {
		if (symbol !== undefined) found.push({ kind: 'system-code', symbol, from, to });
	};
	const each = (
		pattern: RegExp,
		symbolOf: (match: RegExpExecArray) => string | undefined,
	): void => {
		for (const match of text.matchAll(pattern)) {
			const said = match[1] ?? match[0];
			const to = match.index + match[0].length;
			const from =
				match[1] === undefined || pattern === hexadecimal ? match.index : to - said.length;
			add(symbolOf(match), { from, to });
		}
	};
	each(name, ([symbol]) => {
		const plain = symbol.replace(/^KRB5(?:KDC|KRB)?_/, symbol.includes('AP_ERR') ? 'KRB_' : 'KDC_');
		return bySymbol.has(plain) ? plain : otherNames[plain];
	});
	each(hexadecimal, ({ 1: digits = '', index }) => {
		const isKerberos = kerberosBefore.test(text.slice(Math.max(0, index - 60), index));
		return symbolOfHex(digits, isKerberos);
	});
	each(decimal, ([digits]) => symbolOfHex((Number(digits) >>> 0).toString(16), false));
	each(smallDecimal, ({ 1: digits }) => win32.get(Number(digits).toString(16)));
	each(ldap, ({ 1: digits = '' }) => win32.get(digits.toLowerCase()));
	each(sayings, ([saying]) => bySaying.get(saying));
	return united(found.toSorted((a, b) => a.from - b.from || b.to - a.to));
};

function symbolOfHex(digits: string, isKerberos: boolean): string | undefined {
	const hex = digits.toLowerCase().replace(/^0+/, '');
	if (isKerberos && hex.length <= 2) return kerberos.get(hex);
	if (digits.length < 8) return undefined;
	// HRESULT_FROM_WIN32: a code of Win32 with 8007 before it.
	return (
		long.get(hex) ??
		(hex.startsWith('8007') ? win32.get(hex.slice(4).replace(/^0+/, '')) : undefined)
	);
}

/** `SEC_E_LOGON_DENIED (0x8009030C)` is told once. */
function united(codes: readonly SystemCode[]): SystemCode[] {
	const kept: SystemCode[] = [];
	for (const code of codes) {
		const last = kept.at(-1);
		const isSame = last?.symbol === code.symbol && code.from - last.to <= 3;
		if (!isSame && !(last && code.from < last.to)) kept.push(code);
	}
	return kept;
}
