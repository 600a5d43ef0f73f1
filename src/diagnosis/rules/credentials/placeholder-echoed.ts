import type { Rule } from '../../rule.ts';
import { findings, reason } from './reading/findings.ts';

/** OpenAI, Stripe and those that speak as they do: `Incorrect API key provided: sk-…abcd.` */
const echo = /\bAPI key provided: ?["'`]?([^\s"'`]{1,80})/i;

/** The name of a variable, the words of an example, what languages print for nothing. */
const standIn =
	/^(?:undefined|null|none|nil|false|\$|<|\{|%|your|my[-_]|add[-_]|insert|enter|paste|replace|api[-_]?key|test|dummy|fake|\w{0,40}_?API_?\w{0,3}\*|\w{0,40}KEY\b)|_KEY\b|HERE\b|^[A-Z]{3,20}_[A-Z*]/i;

/** The server shows the first signs of the key that it was given, and they are no key’s. */
export const placeholderEchoed: Rule = {
	id: 'placeholder-echoed',
	source: 'https://platform.openai.com/docs/guides/error-codes#api-errors',
	judge: ({ text }) => {
		const match = echo.exec(text);
		const [, key = ''] = match ?? [];
		if (!match || /^(?:sk|pk|rk|sess|org)[-_]/.test(key) || !standIn.test(key)) return {};
		const to = match.index + match[0].length;
		return {
			findings: findings(
				[
					reason(
						{ from: to - key.length, to },
						'The server shows what it was given, and that is a placeholder and no key.',
					),
				],
				[['missing-credentials', 'likely']],
			),
		};
	},
};
