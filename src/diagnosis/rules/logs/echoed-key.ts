import type { Rule } from '../../rule.ts';
import { Findings } from './findings.ts';

/** The key as a service gives it back, in part masked: `Incorrect API key provided: sk-ab***yz`. */
const echoed =
	/(?:api[ _-]?key|token|secret)(?: provided)?: {1,2}["'`]?([^\s"'`,;]{1,200})(?=["'`,;.]|\s|$)/gi;

/** What a template, an empty variable or an example leaves where a key should stand. */
const placeholder =
	/^(?:undefined|null|none|nil|nan|true|false)\.?$|^(?:\[object|\$\{?\w|\$\(|\{\{|%\w+%|<\w|x{4,}\b)|^(?:your|my|insert|add|enter|paste|replace|change)[_ *-]|[_<{-]your[_ *-]|^[A-Z][A-Z0-9]*_[A-Z0-9_*]*(?:KEY|TOKEN|SECRET|HERE)\.?$/;

const most = 100;

/**
 * A service that gives back what it got as a key, and that is no key but a placeholder, the name of a
 * variable or what an empty one is printed as.
 *
 * @example
 *
 * `Incorrect API key provided: OPENAI_A**_KEY.`
 */
export const echoedKey: Rule = {
	id: 'echoed-key',
	source: 'https://platform.openai.com/docs/guides/error-codes',
	judge: ({ text, bodies, logLines }) => {
		const findings = new Findings();
		for (const { from, to } of [...bodies, ...logLines].slice(0, most))
			for (const { 1: key = '', 0: whole, index } of text
				.slice(from, Math.min(to, from + 4000))
				.matchAll(echoed)) {
				if (!placeholder.test(key) && !placeholder.test(key.toLowerCase())) continue;
				const at = from + index + whole.indexOf(key, whole.indexOf(':'));
				findings.add(
					[['missing-credentials', 'certain']],
					{ from: at, to: at + key.length },
					'What was sent as the key is a placeholder or the name of a variable, and no key.',
				);
			}
		return { findings: findings.all() };
	},
};
