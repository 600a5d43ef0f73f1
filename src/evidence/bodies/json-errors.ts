import type { ErrorBody, Quote } from '../evidence.ts';
import { oauthCodes, shapeOf } from './json-shapes.ts';
import {
	codeNames,
	containerNames,
	failure,
	messageNames,
	outcomeNames,
	plainName,
	tellingNames,
} from './json-names.ts';
import { ownStatus, wordAt } from './json-status.ts';
import type { Json, JsonObject, JsonScalar } from './json-tree.ts';
import { unescaped } from './quoted.ts';

/** What an object has from the objects around it. */
interface Around {
	/** Whether one of them says by its name that this is an error. */
	readonly inError: boolean;
	readonly isRpc: boolean;
	readonly status?: number | undefined;
	readonly seen: Set<string>;
}

interface Named {
	readonly name: string;
	readonly said: Quote;
}

/** Says no more than that something failed. */
const empty = /^(?:|error|fail(?:ed|ure)?|true|false|null|none|nil|undefined|about:blank|0)$/i;
const tellingCode = /err|auth|token|credential|invalid|expired|denied|forbidden/i;
const harmless = /^(?:trace|debug|info|notice|[12]\d\d)\b/i;

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
export function errorsOf(text: string, object: JsonObject): ErrorBody[] {
	const found: ErrorBody[] = [];
	collect(text, object, { inError: false, isRpc: false, seen: new Set() }, found);
	return found;
}

function collect(text: string, node: Json, around: Around, found: ErrorBody[]): void {
	if (node.kind === 'scalar') return;
	if (node.kind === 'list') {
		for (const item of node.items) collect(text, item, around, found);
		return;
	}
	const names = namesOf(node);
	const own = ownStatus(text, names);
	const status = own ?? around.status;
	const isRpc = around.isRpc || names.has('jsonrpc');
	const error = readError(text, node, names, { ...around, isRpc, status }, own !== undefined);
	const says = [error?.code?.text, error?.message?.text].filter((one) => one !== undefined);
	if (error && !says.every((one) => around.seen.has(one))) found.push(error);
	for (const one of says) around.seen.add(one);
	for (const [name, value] of names)
		collect(
			text,
			value,
			{ ...around, isRpc, status, inError: around.inError || containerNames.has(name) },
			found,
		);
}

function readError(
	text: string,
	{ from, to }: JsonObject,
	names: ReadonlyMap<string, Json>,
	{ inError, isRpc, status }: Around,
	hasStatus: boolean,
): ErrorBody | undefined {
	if (status !== undefined && status < 400) return undefined;
	if (harmless.test(wordAt(text, names.get('level') ?? names.get('severity')))) return undefined;
	const texts = [...names].flatMap(([name, value]) => {
		if (!codeNames.has(name) && !messageNames.has(name)) return [];
		const scalar = firstScalar(value);
		const said = scalar && quoteOf(text, scalar);
		return said && !empty.test(said.text) ? [{ name, said }] : [];
	});
	const first = (ranks: ReadonlyMap<string, number>, fits: (one: Named) => boolean) =>
		texts
			.filter((one) => ranks.has(one.name) && fits(one))
			.toSorted((a, b) => (ranks.get(a.name) ?? 0) - (ranks.get(b.name) ?? 0))[0];
	const code =
		texts.find(({ name, said }) => name === 'error' && oauthCodes.has(said.text)) ??
		first(codeNames, ({ said }) => isWord(said.text) && /\D/.test(said.text)) ??
		first(codeNames, ({ said }) => isWord(said.text));
	const message = first(
		messageNames,
		({ name, said }) =>
			said.from !== code?.said.from &&
			/[^\d\s]/.test(said.text) &&
			(name !== 'reason' || !isWord(said.text)),
	);
	if (!code && !message) return undefined;
	const isTelling =
		inError ||
		hasStatus ||
		[code, message].some((one) => one && tellingNames.has(one.name)) ||
		(code?.name === 'code' && (message !== undefined || tellingCode.test(code.said.text))) ||
		outcomeNames.some((name) => failure.test(wordAt(text, names.get(name))));
	if (!isTelling) return undefined;
	return {
		kind: 'error-body',
		format: 'json',
		shape: shapeOf(text, names, { code: code?.said, inError, isRpc }),
		from,
		to,
		...(code && { code: code.said }),
		...(message && { message: message.said }),
		...(status !== undefined && { status }),
	};
}

/** The first of a name counts. GraphQL keeps an error’s code in `extensions`. */
function namesOf({ members }: JsonObject): ReadonlyMap<string, Json> {
	const extensions = members.find(({ name }) => name === 'extensions')?.value;
	const all = [...members, ...(extensions?.kind === 'object' ? extensions.members : [])];
	return new Map(all.toReversed().map(({ name, value }) => [plainName(name), value]));
}

function isWord(said: string): boolean {
	return /^(?:\d|\S{2,80})$/.test(said) && !/^[45]\d\d$/.test(said);
}

function firstScalar(value: Json): JsonScalar | undefined {
	const first = value.kind === 'list' ? value.items[0] : value;
	return first?.kind === 'scalar' ? first : undefined;
}

function quoteOf(text: string, { from, to, isString, level }: JsonScalar): Quote {
	const raw = text.slice(from, to);
	return { from, to, text: isString ? unescaped(raw, level) : raw };
}
