import type { ErrorBody, Quote } from '../evidence.ts';
import { wordsOf } from './entities.ts';

/** A tag, and what it holds up to the next one. */
const tag =
	/<(\/)?(?:([\w.-]{1,40}):)?([a-z][\w.-]{0,40})(?:\s[^<>]{0,2000})?>(?:\s{0,99}<!\[CDATA\[)?([^<]{0,2000})/gi;

/**
 * Elements with the parts of an error: S3, OData, WebDAV with SabreDAV (`exception`), Salesforce, SOAP
 * 1.1 (`faultcode`) and 1.2 (`Value`, `Text`), OAuth errors in XML, problem details (RFC 9457, appendix B).
 */
const roles: readonly (readonly [part: 'code' | 'message' | 'status', name: RegExp])[] = [
	['code', /^(?:(?:exception|fault|error)?code|exception|value|error)$/],
	['message', /^(?:(?:exception|error)?message|faultstring|text|error_description|title|detail)$/],
	['status', /^(?:http)?status-?(?:code)?$/],
];
const container = /^(?:errors?|errorresponse|fault|problem|exception)$/;
/** Parts that need nothing around them to be known for what they are. */
const telling = /^(?:(?:exception|fault)\w|.{1,40}:exception|:error_description|:error [a-z]+_[a-z_]+$)/;
/** Parts of one error stand closer together than this. */
const nearby = 2000;

/** An error that is being put together. */
interface Draft {
	readonly from: number;
	to: number;
	readonly container: string;
	readonly parts: Map<string, Quote>;
}

/**
 * Errors in XML: those of S3 and its kin, SOAP faults, WebDAV, problem details.
 *
 * @example
 *
 * ```xml
 * <Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>
 * ```
 */
export function xmlErrors(text: string): ErrorBody[] {
	const found: ErrorBody[] = [];
	let draft: Draft | undefined;
	const finish = (): void => {
		const { from = 0, to = 0, parts } = draft ?? {};
		const code = parts?.get('code');
		const message = parts?.get('message');
		const status = Number(parts?.get('status')?.text);
		const shape = draft?.container === 'problem' ? 'problem-details' : 'vendor';
		draft = undefined;
		if (code ?? message)
			found.push({
				kind: 'error-body',
				format: 'xml',
				shape,
				from,
				to,
				...(code && { code }),
				...(message && { message }),
				...(status >= 100 && status < 600 && { status }),
			});
	};
	for (const { 0: whole, 1: slash, 2: prefix = '', 3: written = '', 4: said = '', index } of text.matchAll(tag)) {
		const name = written.toLowerCase();
		const end = index + whole.length;
		if (draft && index - draft.to > nearby) finish();
		if (slash) {
			if (draft) draft.to = Math.max(draft.to, end - said.length);
			if (draft?.container === name) finish();
			continue;
		}
		const role = roles.find(([, names]) => names.test(name))?.[0];
		const words = wordsOf(said.replace(/\]\]>\s*$/, ''));
		if (role && words && text.startsWith('</', end)) {
			const isTelling = telling.test(`${prefix}:${name} ${words}`) || telling.test(name);
			if (isTelling && draft?.parts.has(role)) finish();
			if (!draft && !isTelling) continue;
			draft ??= { from: index, to: end, container: '', parts: new Map() };
			const from = end - said.trimStart().length;
			const length = said.trim().replace(/\s*\]\]>$/, '').length;
			if (!draft.parts.has(role)) draft.parts.set(role, { from, to: from + length, text: words });
			draft.to = end;
		} else if (container.test(name)) {
			finish();
			draft = { from: index, to: end, container: name, parts: new Map() };
		}
	}
	finish();
	return found;
}
