import type { Fault } from '../challenges/parameter.ts';
import type { CredentialsFaultId } from './faults.ts';
import { schemesWithToken } from './names.ts';
import { withoutQuotes } from './scheme.ts';
import { standInOf } from './stand-ins.ts';

/** A value without what came along round it. Places are in the text that was read. */
export interface BareValue {
	readonly from: number;
	readonly to: number;
	/** Whether something stands where a value belongs. */
	readonly isStandIn: boolean;
	readonly faults: readonly Fault<CredentialsFaultId>[];
}

const secondCredentials = /[,;]\s{0,3}(?=(?:basic|bearer|digest|negotiate|ntlm|token|apikey)\s)/i;
const endings: readonly (readonly [CredentialsFaultId, RegExp])[] = [
	['escaped-line-break', /(?:\\[rn]|%0[ad])$/i],
	['trailing-separator', /[,;]$/],
];
const nameBefore =
	/^\\?["']?(?:access[-_]?token|id[-_]?token|auth[-_]?token|token|jwt|api[-_]?key|key)\\?["']?\s{0,2}[:=]\s{0,2}/i;
const printed = /^(?:b|Optional\(|Some\()\\?["'](?=[^"']+["'])/;
const brackets: Readonly<Record<string, string>> = { '<': '>', '{': '}', '[': ']', '(': ')' };

/** RFC 9110, section 11.2: token68 = 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"=" */
const outside = /[^\w.~+/=\s%-]|=(?![=\s]|$)/;

/** Takes off a value what came along round it, and names what does not belong within. */
export function bareValue(text: string, scheme: string, from: number, to: number): BareValue {
	const faults: Fault<CredentialsFaultId>[] = [];
	const fault = (id: CredentialsFaultId, begin: number, end: number): unknown =>
		faults.push({ id, from: begin, to: end });
	const value = (): string => text.slice(from, to);
	const result = (isStandIn: boolean): BareValue => ({ from, to, isStandIn, faults });
	const takesToken = scheme === '' || schemesWithToken.has(scheme);

	if (/^[{[]\s*["'][^]*[:,]/.test(value())) {
		fault('json', from, to);
		return result(false);
	}
	const second = secondCredentials.exec(value());
	if (second) {
		fault('two-credentials', from + second.index, to);
		to = from + second.index;
	}
	takeQuotes();
	takeEndings();
	takeQuotes();
	const name = takesToken ? nameBefore.exec(value())?.[0] : undefined;
	if (name && name.length < to - from) {
		fault('name-before-value', from, from + name.length);
		from += name.length;
		takeQuotes();
	}
	const standIn = standInOf(value());
	const print = printed.exec(value())?.[0];
	if (print) {
		fault('printed-object', from, from + print.length);
		from += print.length;
		to -= /["'\\)]{0,3}$/.exec(value())?.[0].length ?? 0;
	} else if (standIn) {
		fault(standIn, from, to);
		return result(true);
	}
	const closing = brackets[text[from] ?? ''];
	if (closing && text[to - 1] === closing && to - from > 2) {
		fault('brackets', from, from + 1);
		fault('brackets', to - 1, to);
		from++;
		to--;
	}
	if (takesToken) nameWithin();
	return result(false);

	function takeQuotes(): void {
		const bare = withoutQuotes(text, from, to);
		if (bare) {
			fault(bare.closed ? 'quotes' : 'unclosed-quote', from, bare.from);
			if (bare.closed) fault('quotes', bare.to, to);
			({ from, to } = bare);
		} else if (takesToken && to - from > 1 && /^["'”’]$/.test(text[to - 1] ?? '')) {
			if (printed.test(value())) return;
			fault('unclosed-quote', to - 1, to);
			to--;
		}
	}

	function takeEndings(): void {
		for (const [id, pattern] of endings) {
			const length = pattern.exec(text.slice(Math.max(from, to - 4), to))?.[0].length ?? 0;
			if (length === 0 || length === to - from) continue;
			fault(id, to - length, to);
			to -= length;
		}
	}

	function nameWithin(): void {
		const spaces = / +/.exec(value());
		if (spaces)
			fault('space-in-value', from + spaces.index, from + spaces.index + spaces[0].length);
		const percent = /%[0-9a-f]{2}/i.exec(value());
		if (percent) fault('url-encoded', from + percent.index, from + percent.index + 3);
		// `12|…` is how Laravel Sanctum writes its tokens; Basic has findings of its own.
		if (scheme === '' || scheme === 'basic') return;
		const start = /^\d{1,12}\|/.exec(value())?.[0].length ?? 0;
		const sign = outside.exec(text.slice(from + start, to).replaceAll(/[^\0-\x7f]/g, ' '));
		if (sign) fault('outside-token68', from + start + sign.index, from + start + sign.index + 1);
	}
}
