import type { Rule } from '../../rule.ts';
import { headerOf } from '../facts.ts';
import { findings, reason } from '../say.ts';
import { beside, sessionsSetBy } from './facts/cookies.ts';
import { statusAt, stepsOf } from './facts/steps.ts';

/** More cookies than this are no request of a browser. */
const most = 100;

/**
 * A request that brings a cookie and nothing else is refused: what the cookie stood for has ended, or
 * an older one of the same name comes before it.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.8.3
 */
export const cookieRefused: Rule = {
	id: 'cookie-refused',
	judge: (paste) => {
		const steps = stepsOf(paste);
		const step = steps.findLast(({ status }) => status === 401);
		const field = headerOf(step?.request, 'cookie');
		if (!step || !field || step.carrier) return {};
		const names = field.value.text
			.split(';', most)
			.map((pair) => pair.slice(0, pair.indexOf('=')).trim())
			.filter((name) => name !== '' && !beside.test(name));
		if (names.length === 0) return {};
		const isTwice = new Set(names).size < names.length;
		const isNew = steps.some((one) => sessionsSetBy(one).some(({ name }) => names.includes(name)));
		return {
			findings: findings(
				isTwice
					? { 'stale-browser-state': 'likely', 'expired-session': 'possible' }
					: {
							'expired-session': 'likely',
							...(isNew && { 'authentication-misconfigured': 'possible' }),
						},
				reason(
					field.value,
					isTwice ? 'Two cookies of one name are sent.' : 'The cookie is sent, and not accepted.',
				),
				reason(statusAt(step), 'It is answered 401.'),
			),
		};
	},
};
