import type { Rule } from '../../rule.ts';
import { headerOf, valueOf } from './facts/headers.ts';
import { finding, reason } from './facts/say.ts';
import { requestAt, statusAt, stepsOf } from './facts/steps.ts';

/**
 * Wget sends a name and a password only after a challenge asked for them:
 * https://www.gnu.org/software/wget/manual/html_node/HTTP-Options.html
 */
const waits = 'Wget/';

/** A 401 without `WWW-Authenticate`, which such a client waits for in vain. */
export const clientAwaitsChallenge: Rule = {
	id: 'client-awaits-challenge',
	source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
	judge: (paste) => {
		const step = stepsOf(paste).findLast(({ status }) => status === 401);
		if (!step?.isComplete || step.sent.any !== false) return {};
		const headers = step.response?.headers ?? [];
		if (headers.length < 2 || headers.some(({ name }) => name === 'www-authenticate')) return {};
		const agent = valueOf(step.request, 'user-agent');
		if (!agent.startsWith(waits)) return {};
		return {
			findings: [
				finding(
					'missing-credentials',
					'likely',
					reason(
						headerOf(step.request, 'user-agent')?.value ?? requestAt(step),
						'This client sends a name and a password only when it is asked for them.',
					),
					reason(statusAt(step), 'This 401 does not ask: it has no WWW-Authenticate.'),
				),
				finding(
					'authentication-misconfigured',
					'possible',
					reason(statusAt(step), 'A 401 has to have a WWW-Authenticate, and this one has none.'),
				),
			],
		};
	},
};
