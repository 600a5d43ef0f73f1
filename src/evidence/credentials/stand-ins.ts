/** What stands where a value belongs. */
export type StandIn =
	'unfilled-template' | 'no-value' | 'printed-object' | 'example-value' | 'masked';

interface Form {
	readonly id: StandIn;
	readonly pattern: RegExp;
}

const field =
	'(?:(?:access|api|auth|authentication|bearer|client|id|jwt|my|personal|private|refresh|secret|user|your)[-_ ]?){0,4}(?:token|key|secret|jwt|pat|credentials?|password|value|username)';

/** In this order: the first that fits decides. None is tried on more than `longest` signs. */
const forms: readonly Form[] = [
	// As languages write that there is nothing, or that it is not there yet.
	{
		id: 'no-value',
		pattern: /^(?:undefined|null|none|nil|nan|<null>|\(null\)|<nil>|true|false|%!\w\(\w{1,12}\))$/i,
	},
	{
		id: 'printed-object',
		pattern:
			/^(?:\[object \w{1,40}\]|Promise \{.*|System\.[\w.]{1,80}(?:\[\])?|Array|<(?:function|coroutine|bound method|generator|class|async).*|\(\) ?=>.*|function ?\(.*|#<.*|[\w.$]{1,80}@[0-9a-f]{5,8}|(?:Optional|Some|Just|Ok)\(.*|b'.*|b".*)$/s,
	},
	// What a shell, a template, a tool for requests or a deployment should have replaced.
	{
		id: 'unfilled-template',
		pattern:
			/^(?:\$\(.*|\$[A-Za-z_]\w*|\$env:\w+|%\w{1,60}%|%[svd]|\{\w?\}|\{[A-Za-z][\w .-]{0,60}\}|:[a-z]\w{0,40}|<%.*|@\w{1,60}@|@\{.*|\+? ?(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|ENV\[|env\(|env:|secrets\.|vault:|op:\/\/|ref\+).*|ENC\(.*)$/s,
	},
	{ id: 'unfilled-template', pattern: /[$#]\{|\{\{|%\{/ },
	{
		id: 'masked',
		pattern:
			/^(?:[xX]{3,}|[*•●·#.…_-]{2,}|…|[[<({]?(?:redacted|removed|hidden|masked|filtered|censored|omitted|snip|secret)[\])>}]?)$/i,
	},
	{
		id: 'example-value',
		pattern: new RegExp(
			`^[<\\[{(]?(?:(?:your|my|the|insert|enter|paste|put|replace|change|add|use)[-_ .]?[a-z][\\w .-]{0,60}|${field}(?:[-_ ]?here)?|[\\w -]{1,60}[-_ ]here|some[-_ ]?\\w{1,20}|sample|example|dummy|change-?me|foo(?:bar)?|bar|test|todo|string|abc(?:123|def)?|123(?:45(?:6(?:789?)?)?)?)[>\\])}]?$`,
			'i',
		),
	},
	{ id: 'example-value', pattern: /^<[\w .'’/-]{1,80}>$|^\[[\w '’-]{1,60}\]$/ },
	{ id: 'masked', pattern: /\*{3}|•{2}|…|\.{3}|[xX]{6}|\[redacted\]|<redacted>/i },
];

const longest = 400;

/** `<eyJ…>`: a real one, put between the brackets of the example. */
const bracketedKey = /^[<{[(](?=[^\d]*\d)[\w.~+/=-]{12,}[>}\])]$/;

/**
 * Tells what stands where a token, a key or a password belongs, if it is not one.
 *
 * @example
 *
 * `${TOKEN}` is an `unfilled-template`, `undefined` is `no-value`, `YOUR_API_KEY` is an
 * `example-value`, `ghp_xxxxxxxx` is `masked`.
 */
export function standInOf(value: string): StandIn | undefined {
	// A long value may still be cut: developer tools put … into the middle of it.
	if (value.length > longest) return /…|\*{3}/.test(value) ? 'masked' : undefined;
	if (bracketedKey.test(value)) return undefined;
	return forms.find(({ pattern }) => pattern.test(value))?.id;
}
