import type { Rule } from '../../rule.ts';
import { isOfBrowser } from '../facts.ts';
import { answer, findings, reason } from '../say.ts';
import { brings, sessionsSetBy, type CookieSet } from './facts/cookies.ts';
import { requestAt, statusAt, stepsOf, type Step } from './facts/steps.ts';

/** Those nearest to the end of the paste; more are a log. */
const most = 100;

/**
 * A cookie that browsers throw away as soon as it comes, or that a later request to the same host,
 * which is refused, does not bring.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.7
 */
export const cookieNotKept: Rule = {
	id: 'cookie-not-kept',
	judge: (paste) => {
		const steps = stepsOf(paste).slice(-most);
		for (const [at, step] of steps.entries())
			for (const cookie of sessionsSetBy(step)) {
				const why = whyRefused(cookie, step);
				const without = steps
					.slice(at + 1)
					.find((next) => next.url?.host === step.url?.host && isRefusedWithout(next, cookie));
				if (!why && !without) continue;
				return {
					findings: findings(
						{ 'cookie-not-sent': 'likely' },
						reason(cookie.field.value, why ?? 'The answer sets a cookie.'),
						...(without
							? [
									reason(requestAt(without), 'A later request goes without it.'),
									reason(statusAt(without), 'It is answered 401.'),
								]
							: []),
					),
					...(without &&
						isOfBrowser(without.request) && {
							answers: [answer(requestAt(without), 'which-request-fails', 'no-cookie')],
						}),
				};
			}
		return {};
	},
};

function whyRefused({ name, field }: CookieSet, { url }: Step): string | undefined {
	const isSecure = /;\s?secure\s?(?:;|$)/i.test(field.value.text);
	if (isSecure)
		return url?.protocol === 'http:' && !/^(?:localhost|127\.|\[::1)/.test(url.hostname)
			? 'The cookie is marked Secure, and it came over http: browsers refuse it.'
			: undefined;
	if (/;\s?samesite=none/i.test(field.value.text))
		return 'The cookie says SameSite=None without Secure: browsers refuse it.';
	return /^__(?:Host|Secure)-/.test(name)
		? 'A cookie with this beginning of its name has to be marked Secure.'
		: undefined;
}

function isRefusedWithout(step: Step, { name }: CookieSet): boolean {
	return (
		step.status === 401 &&
		step.isComplete &&
		!step.carrier &&
		step.method !== 'OPTIONS' &&
		!brings(step, name)
	);
}
