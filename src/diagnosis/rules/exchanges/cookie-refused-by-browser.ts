import { isLocal } from '../../../evidence/har/site.ts';
import { urlOf } from '../../../evidence/har/address.ts';
import type { Reason } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { cookiesSetBy, mayHoldSession, type CookieSet } from './facts/cookies.ts';
import { valueOf } from './facts/headers.ts';
import { finding, reason } from './facts/say.ts';
import { stepsOf, type Step } from './facts/steps.ts';

/** A cookie that browsers throw away as soon as it comes. */
export const cookieRefusedByBrowser: Rule = {
	id: 'cookie-refused-by-browser',
	source: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
	judge: (paste) => {
		const steps = stepsOf(paste);
		for (const [at, step] of steps.entries())
			for (const cookie of cookiesSetBy(step)) {
				const why = mayHoldSession(cookie.name) ? whyRefused(cookie, step) : undefined;
				if (!why) continue;
				const without = steps
					.slice(at + 1)
					.some((next) => next.status === 401 && isWithout(next, cookie.name));
				return {
					findings: [finding('cookie-not-sent', without ? 'certain' : 'likely', why)],
				};
			}
		return {};
	},
};

function whyRefused(cookie: CookieSet, step: Step): Reason | undefined {
	const { value } = cookie.field;
	if (cookie.expiresAt === 0) return undefined;
	if (cookie.secure && isPlain(step))
		return reason(value, 'The cookie is marked Secure, and it came over http: browsers refuse it.');
	if (cookie.sameSite === 'none' && !cookie.secure)
		return reason(value, 'The cookie says SameSite=None without Secure: browsers refuse it.');
	if (cookie.name.startsWith('__Host-') && (cookie.domain !== undefined || cookie.path !== '/'))
		return reason(value, 'A cookie whose name begins with __Host- has no Domain and the path “/”.');
	if (/^__(?:Host|Secure)-/.test(cookie.name) && !cookie.secure)
		return reason(value, 'A cookie with this beginning of its name has to be marked Secure.');
	return undefined;
}

/** Asked by a browser over http, at a host that it does not trust without TLS. */
function isPlain({ url, knowsScheme, request }: Step): boolean {
	if (!url || isLocal(url.hostname)) return false;
	if (knowsScheme) return url.protocol === 'http:';
	const page = urlOf(valueOf(request, 'origin') || valueOf(request, 'referer'));
	return page?.protocol === 'http:' && page.host === url.host;
}

function isWithout({ isComplete, entry, sent }: Step, name: string): boolean {
	return (
		isComplete && entry.url !== '' && sent.credentials.length === 0 && !sent.cookies.includes(name)
	);
}
