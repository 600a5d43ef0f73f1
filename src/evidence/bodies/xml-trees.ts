import { nodeOf, type Json } from './json-tree.ts';

/** A tag, and what it holds up to the next one. */
const tag =
	/<(\/)?(?:([\w.-]{1,40}):)?([a-z][\w.-]{0,40})(?:\s[^<>]{0,2000})?>(?:\s{0,99}<!\[CDATA\[)?([^<]{0,2000})/gi;

const container = /^(?:errors?|errorresponse|fault|problem|exception)$/;

/** Parts that need nothing around them to be known for what they are: those of Salesforce, SOAP, OAuth. */
const telling =
	/^(?:.{0,40}:(?:exception|fault)\w|.{1,40}:exception|:error_description|:error [a-z]+_[a-z_]+$)/;

/** Parts of one error stand closer together than this. */
const nearby = 2000;

/**
 * Errors in XML, each with all its parts in a row: those of S3 and its kin, SOAP faults, WebDAV,
 * problem details (RFC 9457, appendix B).
 *
 * @example
 *
 * ```xml
 * <Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>
 * ```
 */
export function elementsIn(text: string): Json[] {
	const found: Json[] = [];
	let holder = '';
	let open: Json | undefined;
	for (const match of text.matchAll(tag)) {
		const { 0: whole, 1: slash, 2: prefix = '', 3: written = '', 4: said = '', index } = match;
		const name = written.toLowerCase();
		const end = index + whole.length;
		if (open && index - open.to > nearby) open = undefined;
		if (slash) {
			if (open) open.to = end - said.length;
			if (holder === name) open = undefined;
			continue;
		}
		const words = said
			.trim()
			.replace(/\]\]>$/, '')
			.trimEnd();
		const isPart = words !== '' && text.startsWith('</', end);
		const isNext = isPart
			? telling.test(`${prefix}:${name} ${words}`) &&
				(!open || open.members.some(([before]) => before === name))
			: container.test(name);
		if (isNext) {
			open = nodeOf('{', index, end);
			holder = isPart ? '' : name;
			found.push(open);
		}
		if (!open || !isPart) continue;
		const from = end - said.trimStart().length;
		// SOAP 1.2, part 1, section 5.4.
		open.members.push([name === 'value' ? 'code' : name, nodeOf('<', from, from + words.length)]);
		open.to = end;
	}
	return found;
}
