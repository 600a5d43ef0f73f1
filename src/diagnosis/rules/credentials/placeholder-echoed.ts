import type { Rule } from '../../rule.ts';
import { findings, reason } from '../say.ts';

/** The key as a service gives it back, often with its middle masked. */
const echo = /\b(?:api[ _-]?key|token|secret)(?: provided)?: {1,2}["'`]?([^\s"'`,;]{1,80})/gi;

/** What a template, an empty variable or an example leaves where a key should stand. */
const placeholder =
	/^(?:undefined|null|none|nil|nan)\.?$|^(?:\[object|\$\{?\w|\{\{|%\w|<\w|x{4,})|^(?:your|my|insert|add|enter|paste|replace|change)[_*-]|^[A-Z][A-Z0-9]{0,40}_[A-Z0-9_*]{0,40}(?:KEY|TOKEN|SECRET|HERE)\.?$/i;

/** More of them than this are a log of the same. */
const most = 100;

/**
 * A service that gives back what it got as a key, and that is a placeholder, the name of a variable or
 * what an empty one is printed as.
 *
 * @example
 *
 * `Incorrect API key provided: OPENAI_A**_KEY.`
 *
 * @see https://platform.openai.com/docs/guides/error-codes
 */
export const placeholderEchoed: Rule = {
	id: 'placeholder-echoed',
	judge: ({ text }) => {
		const echoes = [...text.slice(0, 100_000).matchAll(echo)].slice(0, most);
		const found = echoes.find(([, key = '']) => placeholder.test(key));
		if (!found) return {};
		const to = found.index + found[0].length;
		const at = { from: to - (found[1]?.length ?? 0), to };
		const says =
			'The service shows what it got as a key: a placeholder, or the name of a variable.';
		return { findings: findings({ 'missing-credentials': 'likely' }, reason(at, says)) };
	},
};
