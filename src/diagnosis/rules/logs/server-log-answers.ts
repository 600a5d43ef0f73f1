import type { ProvenAnswer } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

/** What a line in the error log of Apache or nginx proves of the question `web-server-log`. */
const answers: readonly (readonly [answer: string, says: RegExp])[] = [
	['password', /AH0(?:16(?:17|18|20)|179[024]|180[78])|password mismatch|was not found in "/i],
	['authorization', /AH01631|: authorization failure for "/],
	['scheme', /AH01614|client used wrong authentication scheme/],
	['backend', /Can't contact LDAP server|auth request unexpected status: 5\d\d/],
];

/** More lines than this tell nothing new. */
const most = 200;

/**
 * A line of the error log of Apache or nginx answers what answered, and what its log says.
 *
 * @see https://httpd.apache.org/docs/2.4/logs.html#errorlog
 */
export const serverLogAnswers: Rule = {
	id: 'server-log-answers',
	judge: ({ logLines, text }) => ({
		answers: logLines.slice(0, most).flatMap(({ source, from, to }): ProvenAnswer[] => {
			if (source !== 'apache' && source !== 'nginx') return [];
			const line = text.slice(from, to);
			const [answer] = answers.find(([, says]) => says.test(line)) ?? [];
			return answer
				? [
						{ question: 'what-answers', answer: 'web-server', from, to },
						{ question: 'web-server-log', answer, from, to },
					]
				: [];
		}),
	}),
};
