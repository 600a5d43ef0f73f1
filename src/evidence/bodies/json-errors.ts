import type { ErrorBody, Quote } from '../evidence.ts';
import { wordsOf } from './entities.ts';
import type { Json } from './json-tree.ts';
import { unescaped } from './quoted.ts';

/**
 * Names of members without case and signs, the most telling first: `error_code` is `errorcode`.
 * The machine’s word: RFC 6749 (`error`), Google (`status`), AWS (`__type`), Stripe (`code`).
 */
const codeNames = (
	'errorcode errcode ecode serviceerrorcode exceptioncode code error faultcode reason status ' +
	'errortype type name key messageid errornum err id tag category exception'
).split(' ');

/** The sentence: RFC 6749, RFC 9457 (`detail`, `title`), Okta (`errorSummary`), Elastic (`reason`). */
const messageNames = (
	'errordescription errormessage errorsummary exceptionmessage message msg ' +
	'statusmessage detail description reason faultstring defaultmessage ' +
	'title error errors err text'
).split(' ');

/** The status that the body tells: Fastify (`statusCode`), ntfy (`http`), openHAB (`http-code`). */
const statusNames = 'status statuscode httpstatus httpcode http code cod errorcode'.split(' ');

/** Names that an object has only where something failed, or says something. */
const telling =
	/^(?:err(?:ors?|code)?|(?:service)?error(?!type).+|(?:exception|fault)(?:code|message|string)|message|msg|detail|(?:default|developer|status)message)$/;

/** What holds an error: its members may be called anything. */
const container =
	/^(?:err(?:ors?)?|fault|exception|rootcause|cause|errorcauses|(?:error)?details?)$/;

/** Where an API says whether all went well, and what it says if not. */
const outcomeNames = ['status', 'result', 'success', 'ok', 'type', 'rc', 'stat'];
const failure = /^(?:error|fail|failed|failure|nok|false)$/i;

/** Says no more than that something failed. */
const empty = /^(?:|error|fail(?:ed|ure)?|true|false|null|none|nil|undefined|about:blank|0)$/i;
const tellingCode = /err|auth|token|credential|invalid|expired|denied|forbidden/i;
const harmless = /^(?:trace|debug|info|notice|[12]\d\d)\b/i;

/** As the codes of OAuth are written (RFC 6749, section 5.2): `invalid_token`. */
const snake = /^[a-z]+_[a-z_]+$/;

type Names = ReadonlyMap<string, Json>;

/**
 * The errors that an object tells of, its own and those of the objects in it, in order. An object
 * without a status of its own has that of the object around it.
 *
 * @example
 *
 * ```json
 * {"error":{"code":401,"message":"Invalid Credentials","errors":[{"reason":"authError"}]}}
 * ```
 */
export function errorsOf(text: string, object: Json, format: ErrorBody['format']): ErrorBody[] {
	const found: ErrorBody[] = [];
	const seen = new Set<string>();
	const collect = (node: Json, around: number | undefined, inError: boolean): void => {
		const names = namesOf(node);
		const own = ownStatus(text, names);
		const status = own ?? around;
		const error = readError(text, node, format, names, status, inError || own !== undefined);
		const says = [error?.code?.text, error?.message?.text].filter((one) => one !== undefined);
		if (error && !says.every((one) => seen.has(one))) found.push(error);
		for (const one of says) seen.add(one);
		if (node.kind === '{')
			for (const [name, value] of names) collect(value, status, inError || container.test(name));
		else for (const [, item] of node.members) collect(item, status, inError);
	};
	collect(object, undefined, format !== 'json');
	return found;
}

function readError(
	text: string,
	{ from, to }: Json,
	format: ErrorBody['format'],
	names: Names,
	status: number | undefined,
	isError: boolean,
): ErrorBody | undefined {
	const word = (name: string): string => wordAt(text, names.get(name));
	if ((status ?? 400) < 400 || harmless.test(word('level') || word('severity'))) return undefined;
	const first = (
		ranks: readonly string[],
		fits: (said: Quote, name: string) => boolean,
	): { name: string; said: Quote } | undefined => {
		for (const name of ranks) {
			const value = names.get(name);
			const said = quoteOf(text, value?.kind === '[' ? value.members[0]?.[1] : value);
			if (said && !empty.test(said.text) && fits(said, name)) return { name, said };
		}
		return undefined;
	};
	const code =
		first(['error'], ({ text: said }) => snake.test(said)) ??
		first(codeNames, ({ text: said }) => isWord(said) && /\D/.test(said)) ??
		first(codeNames, ({ text: said }) => isWord(said));
	const message = first(
		messageNames,
		(said, name) =>
			said.from !== code?.said.from &&
			/[^\d\s]/.test(said.text) &&
			(name !== 'reason' || !isWord(said.text)),
	);
	const isTelling =
		isError ||
		[code, message].some((one) => one && telling.test(one.name)) ||
		(code?.name === 'code' && (message ?? tellingCode.test(code.said.text))) ||
		outcomeNames.some((name) => failure.test(word(name)));
	if (!(code ?? message) || !isTelling) return undefined;
	return {
		kind: 'error-body',
		format,
		shape:
			code?.name === 'error' && snake.test(code.said.text)
				? 'oauth'
				: word('title') && (word('type') || word('detail') || word('status'))
					? 'problem-details'
					: 'vendor',
		from,
		to,
		...(code && { code: code.said }),
		...(message && { message: message.said }),
		...(status !== undefined && { status }),
	};
}

/** The first of a name counts. GraphQL keeps an error’s code in `extensions`. */
function namesOf({ kind, members }: Json): Names {
	if (kind !== '{') return new Map();
	const names = new Map<string, Json>();
	const more = members.find(([name]) => name === 'extensions')?.[1].members ?? [];
	for (const [name, value] of [...members, ...more]) {
		const plain = name.toLowerCase().replaceAll(/[\s_.-]+/g, '');
		if (!names.has(plain)) names.set(plain, value);
	}
	return names;
}

/**
 * The status that an object tells, itself or where WordPress, GraphQL and Slack keep it. A code of
 * three digits is a status only from 400 on: errors of Facebook and Zoom have codes such as 190 and 124.
 */
function ownStatus(text: string, names: Names): number | undefined {
	const holders = ['data', 'meta', 'extensions'].flatMap((name) => names.get(name) ?? []);
	for (const held of [names, ...holders.map(namesOf)])
		for (const name of statusNames) {
			const status = Number(/^[2-5]\d\d(?=\s|$)/.exec(wordAt(text, held.get(name)))?.[0]);
			if (status >= 400 || (status && /status|http/.test(name))) return status;
		}
	return undefined;
}

/** What a member says, as written; nothing where it is a list or an object. */
function wordAt(text: string, value: Json | undefined): string {
	return value && !/[{[]/.test(value.kind) ? text.slice(value.from, value.to) : '';
}

function isWord(said: string): boolean {
	return /^(?:\d|\S{2,80})$/.test(said) && !/^[45]\d\d$/.test(said);
}

function quoteOf(text: string, value: Json | undefined): Quote | undefined {
	if (!value || /[{[]/.test(value.kind)) return undefined;
	const { kind, from, to, level } = value;
	const raw = text.slice(from, to);
	return { from, to, text: wordsIn[kind]?.(raw, level) ?? raw };
}

const wordsIn: Partial<Record<Json['kind'], (raw: string, level: number) => string>> = {
	'"': unescaped,
	'<': wordsOf,
	'?': (raw) => new URLSearchParams(`a=${raw}`).get('a') ?? raw,
};
