import type { Rule } from '../../rule.ts';
import { findings, reason } from '../say.ts';
import { stepsOf } from './facts/steps.ts';

/** How people call what the public is not to see yet. */
const notYet = /\b(?:staging|stage|preview|test|testing|dev|development|beta|maintenance)\b/i;

/**
 * A lock that is named after a trial copy of the site stands on an address that is not called so.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-11.5
 */
export const lockLeftOn: Rule = {
	id: 'lock-left-on',
	judge: (paste) => {
		const step = stepsOf(paste).findLast(({ status }) => status === 401);
		if (!step?.url || step.carrier || notYet.test(step.url.host)) return {};
		const realm = paste.challenges
			.filter(({ from }) => step.exchange.from <= from && from < step.exchange.to)
			.map(({ parameters }) => parameters.get('realm'))
			.find((one) => one && notYet.test(one.text));
		return realm
			? {
					findings: findings(
						{ 'protected-by-mistake': 'likely' },
						reason(realm, 'The lock has the name of a trial copy, and the address has not.'),
					),
				}
			: {};
	},
};
