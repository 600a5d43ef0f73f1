import type { Rule } from '../../rule.ts';
import { findings, reason } from '../say.ts';
import { brings, sessionsSetBy } from './facts/cookies.ts';
import { goalOf, isRedirect, isSignInPage, requestAt, statusAt, stepsOf } from './facts/steps.ts';

/**
 * The same redirect again and again; or a sign-in that sets a cookie, and the next page comes without
 * it and leads back.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4
 */
export const loginLoop: Rule = {
	id: 'login-loop',
	judge: (paste) => {
		const steps = stepsOf(paste);
		const times = new Map<string, number>();
		for (const [at, step] of steps.entries()) {
			const goal = goalOf(step);
			const next = steps[at + 1];
			const [set] = sessionsSetBy(step);
			const isBack = next?.isComplete && isSignInPage(goalOf(next)) && !isSignInPage(goal);
			if (step.method === 'POST' && set && isBack && !brings(next, set.name))
				return {
					findings: findings(
						{ 'cookie-not-sent': 'likely' },
						reason(set.field.nameAt, 'Signing in sets a cookie.'),
						reason(requestAt(next), 'The next request does not bring it.'),
						reason(statusAt(next), 'So it leads back to the sign-in.'),
					),
				};
			if (!goal || !isRedirect(step.status) || step.method === 'POST') times.clear();
			else times.set(goal.href, (times.get(goal.href) ?? 0) + 1);
			if (goal && times.get(goal.href) === 3)
				return {
					findings: findings(
						{ 'redirect-loop': 'likely' },
						reason(statusAt(step), 'This is the third redirect to the same address.'),
					),
				};
		}
		return {};
	},
};
