import type { ErrorBody, Quote, Span } from '../evidence.ts';
import { wordsOf } from './entities.ts';
import { contentOf, type Tag } from './markup.ts';
import { oauthCodes } from './json-shapes.ts';

type Role = 'code' | 'message' | 'status';

/** Elements with the parts of an error, and where they are from. */
const roles: Readonly<Record<string, Role>> = {
	code: 'code', // S3, OData, PrestaShop
	message: 'message',
	exception: 'code', // WebDAV with SabreDAV
	exceptioncode: 'code', // Salesforce
	exceptionmessage: 'message',
	faultcode: 'code', // SOAP 1.1, section 4.4
	faultstring: 'message',
	value: 'code', // SOAP 1.2, part 1, section 5.4
	text: 'message',
	error: 'code', // OAuth errors in XML
	error_description: 'message',
	errorcode: 'code',
	errormessage: 'message',
	title: 'message', // RFC 9457, appendix B
	detail: 'message',
	status: 'status',
	statuscode: 'status',
	'status-code': 'status',
	httpstatuscode: 'status',
};

const containers = new Set(['error', 'errors', 'errorresponse', 'fault', 'problem', 'exception']);
/** Parts that need nothing around them to be known for what they are. */
const telling = new Set('exceptioncode exceptionmessage faultcode faultstring'.split(' '));
/** Parts of one error stand closer together than this. */
const nearby = 2000;

/** An error that is being put together. */
interface Draft {
	readonly from: number;
	to: number;
	readonly container: string;
	code?: Quote;
	message?: Quote;
	status?: number;
	isFault: boolean;
	isOauth: boolean;
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
export function xmlErrors(text: string, tags: readonly Tag[]): ErrorBody[] {
	const found: ErrorBody[] = [];
	let draft: Draft | undefined;
	const finish = (to: number): void => {
		if (draft?.code || draft?.message) found.push(toBody(draft, to));
		draft = undefined;
	};
	for (const [index, tag] of tags.entries()) {
		if (draft && tag.from - draft.to > nearby) finish(draft.to);
		if (tag.isClosing) {
			if (draft?.container === tag.name) finish(tag.to);
			continue;
		}
		const content = contentOf(text, tags, index);
		const role = roles[tag.name];
		if (content && role) {
			const isTelling =
				telling.has(tag.name) ||
				(tag.name === 'exception' && tag.prefix !== '') ||
				isOauth(tag, text, content);
			if (!draft && !isTelling) continue;
			if (draft && role !== 'status' && draft[role] && isTelling) finish(draft.to);
			draft ??= begin(tag, '');
			add(draft, text, tag, role, content);
			draft.to = tags[index + 1]?.to ?? content.to;
		} else if (containers.has(tag.name)) {
			finish(draft?.to ?? tag.from);
			draft = begin(tag, tag.name);
			const whole = fromAttributes(text, tag);
			if (whole) found.push(whole);
		}
	}
	finish(draft?.to ?? text.length);
	return found;
}

function begin({ from, to, name }: Tag, container: string): Draft {
	return { from, to, container, isFault: name.startsWith('fault'), isOauth: false };
}

function add(draft: Draft, text: string, tag: Tag, role: Role, { from, to }: Span): void {
	const quote: Quote = { from, to, text: wordsOf(text.slice(from, to)) };
	if (quote.text === '') return;
	if (tag.name.startsWith('fault')) draft.isFault = true;
	if (isOauth(tag, text, { from, to })) draft.isOauth = true;
	if (role === 'status') {
		if (/^[1-5]\d\d$/.test(quote.text)) draft.status ??= Number(quote.text);
	} else draft[role] ??= quote;
}

function isOauth({ name }: Tag, text: string, { from, to }: Span): boolean {
	return name === 'error_description' || (name === 'error' && oauthCodes.has(text.slice(from, to)));
}

function toBody({ from, code, message, status, ...draft }: Draft, to: number): ErrorBody {
	return {
		kind: 'error-body',
		format: 'xml',
		shape: draft.isFault
			? 'rpc'
			: draft.isOauth
				? 'oauth'
				: draft.container === 'problem'
					? 'problem-details'
					: 'vendor',
		from,
		to,
		...(code && { code }),
		...(message && { message }),
		...(status !== undefined && { status }),
	};
}

/** `<error code="40" message="Wrong username or password"/>`, as Subsonic has it. */
function fromAttributes(text: string, { from, to, attributes }: Tag): ErrorBody | undefined {
	const at = to - 1 - attributes.length;
	const read = (name: string): Quote | undefined => {
		const value = new RegExp(`\\s${name}="([^"]{1,500})"`, 'd').exec(attributes);
		const [begin, end] = value?.indices?.[1] ?? [0, 0];
		if (end === 0) return undefined;
		return { from: at + begin, to: at + end, text: wordsOf(text.slice(at + begin, at + end)) };
	};
	const code = read('code');
	const message = read('message');
	if (!code || !message) return undefined;
	return { kind: 'error-body', format: 'xml', shape: 'vendor', from, to, code, message };
}
