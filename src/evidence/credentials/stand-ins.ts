/** What stands where a value belongs. */
export type StandIn =
	'unfilled-template' | 'no-value' | 'printed-object' | 'example-value' | 'masked';

/** In this order: the first that fits decides. None is tried on more than `longest` signs. */
const forms: readonly (readonly [StandIn, RegExp])[] = [
	// As languages write that there is nothing, or that it is not there yet.
	['no-value', /^[<(]?(?:undefined|null|none|nil|nan|%!\w\(\w+\))[>)]?$/i],
	[
		'printed-object',
		/^(?:\[object |Promise \{|System\.[A-Z]|<(?:function|coroutine|bound)|[\w.$]+@[0-9a-f]{5,8}$)/,
	],
	// What a shell, a template, a tool for requests or a deployment should have replaced.
	[
		'unfilled-template',
		/^\$[\w(]|[$#%]\{|\{\{|^\{[a-z][\w .-]*\}$|^%\w+%?$|^<%|^:[a-z]\w*$|process\.env|import\.meta|os\.environ|getenv|^(?:op|vault|secrets|env)[.:]/i,
	],
	[
		'masked',
		/\*{3}|•{2}|…|\.{3}|x{6}|^x{3,}$|^[*•#._-]{2,}$|^[[<(]?(?:redacted|removed|hidden|masked|filtered)[\])>]?$/i,
	],
	[
		'example-value',
		/^[<[{(]?(?:(?:your|my|the|insert|enter|paste|put|replace|change|add|some)[-_ .]?[a-z][\w .-]*|(?:[a-z]+[-_ ])*(?:access|api)?(?:token|key|secret|jwt|password|username)|example|dummy|foo|test)[>\])}]?$|^<[\w .'’/-]+>$|^\[[\w '’-]+\]$/i,
	],
];

const longest = 200;

/** `<eyJ…>`: a real one, put between the brackets of the example. */
const bracketedKey = /^[<{[(](?=\D*\d)[\w.~+/=-]{12,}[>}\])]$/;

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
	return forms.find(([, pattern]) => pattern.test(value))?.[0];
}
