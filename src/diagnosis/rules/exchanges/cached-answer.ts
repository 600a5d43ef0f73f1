import type { Rule } from '../../rule.ts';
import { headerOf, tells401, whereIn } from '../facts.ts';
import { findings, reason } from '../say.ts';
import { statusAt, stepsOf } from './facts/steps.ts';

/** RFC 9211’s own, and what nginx, Varnish and CDNs are set to send. */
const cacheHeader = /^(?:x-)?(?:[a-z]{1,20}-)?cache(?:-status)?$/;

/** As Chromium’s developer tools say where an answer came from. */
const fromBrowser = /\b401\b[^\n]{0,40}\(from (?:service worker|disk cache|memory cache)\)/i;

/**
 * A 401 that a cache had stored: only then has an answer an `Age`, or a header of a cache says that it was hit.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9111.html#section-5.1
 * @see https://www.rfc-editor.org/rfc/rfc9211.html#section-2.1
 */
export const cachedAnswer: Rule = {
	id: 'cached-answer',
	judge: (paste) => {
		const local = tells401(paste) ? whereIn(paste.text, fromBrowser) : undefined;
		if (local)
			return {
				findings: findings(
					{ 'cached-401': 'likely' },
					reason(local, 'The browser gave this answer itself, and asked no server.'),
				),
			};
		for (const step of stepsOf(paste)) {
			const age = headerOf(step.response, 'age');
			const status = step.response?.headers.find(
				({ name, value }) => cacheHeader.test(name) && /\bhit\b/i.test(value.text),
			);
			const sign = age && /^[1-9]/.test(age.value.text) ? age : status;
			if (step.status === 401 && sign)
				return {
					findings: findings(
						{ 'cached-401': 'likely' },
						reason(sign.value, 'A cache gave this answer, and asked nobody.'),
						reason(statusAt(step), 'The stored answer is a 401.'),
					),
				};
		}
		return {};
	},
};
