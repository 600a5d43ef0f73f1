import { createCookieJar } from '../../../evidence/har/cookie-jar.ts';
import { lostCookies, type WhyNotSent } from '../../../evidence/har/lost-cookies.ts';
import type { Rule } from '../../rule.ts';
import { cookiesSetBy, mayHoldSession } from './facts/cookies.ts';
import { finding, reason } from './facts/say.ts';
import { requestAt, statusAt, stepsOf } from './facts/steps.ts';

/** Why, for a person; those that say that the cookie had ended speak of another cause. */
const says: Readonly<Partial<Record<WhyNotSent, string>>> = {
	domain: 'The cookie belongs to another host, and the next request goes without it.',
	path: 'The cookie is for another path, and the next request goes without it.',
	secure: 'The cookie is for https alone, and the next request goes without it.',
	prefix: 'The beginning of the cookie’s name promises what its attributes do not keep.',
	'same-site': 'SameSite keeps the cookie from a request that another site causes.',
	'none-without-secure': 'The cookie says SameSite=None without Secure: browsers refuse it.',
	'no-credentials': 'A script asks another origin, and the cookie does not go along.',
	unknown: 'The answer sets a cookie, and a later request goes without it.',
};

/** A cookie that one answer sets and that a request behind it, which is refused, does not bring. */
export const cookieNotSentBack: Rule = {
	id: 'cookie-not-sent-back',
	source: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
	judge: (paste) => {
		const steps = stepsOf(paste);
		const jar = createCookieJar();
		for (const step of steps) {
			const { status, sent, isComplete, method } = step;
			// A credential of another kind is what the server judged.
			if (status === 401 && isComplete && method !== 'OPTIONS' && sent.credentials.length === 0) {
				const lost = lostCookies(jar, step.entry).find(
					({ name, why }) => mayHoldSession(name) && says[why] !== undefined,
				);
				const setBy = lost && steps.find(({ exchange }) => exchange.from === lost.setBy);
				const cookie = setBy && cookiesSetBy(setBy).find(({ name }) => name === lost.name);
				if (lost && cookie && !sent.cookies.some(mayHoldSession))
					return {
						findings: [
							finding(
								'cookie-not-sent',
								'likely',
								reason(cookie.field.value, says[lost.why] ?? ''),
								reason(requestAt(step), 'This request has no cookie for it.'),
								reason(statusAt(step), 'It is answered 401.'),
							),
						],
						answers: [{ question: 'which-request-fails', answer: 'no-cookie', ...requestAt(step) }],
					};
			}
			jar.add(step.entry);
		}
		return {};
	},
};
