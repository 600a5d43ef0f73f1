import type { Rule } from '../../rule.ts';
import { headerOf, isOfBrowser, valueOf } from '../facts.ts';
import { answer, findings, reason } from '../say.ts';
import { isBare, isRedirect, requestAt, statusAt, stepsOf, type Step } from './facts/steps.ts';

/** Where credentials go into the body: token endpoints and forms. */
const signIn =
	/(?:^|[/_.-])(?:log-?in|logon|sign-?in|sign-?up|register|tokens?|o?auth2?|sessions?|authenticate|refresh)(?:[/._-]|$)/i;

/**
 * The last request that was refused came with its headers, and none of them says who asks.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2
 */
export const requestWithoutCredentials: Rule = {
	id: 'request-without-credentials',
	judge: (paste) => {
		const steps = stepsOf(paste);
		const at = steps.findLastIndex(({ status }) => status === 401);
		const step = steps[at];
		if (!step || !isBare(step) || step.method === 'OPTIONS' || hasBody(step)) return {};
		if (isRedirect(steps[at - 1]?.status ?? 0)) return {};
		// Asked again with credentials, as a challenge wants it.
		const again = steps
			.slice(at + 1)
			.some((one) => !isBare(one) && one.url?.href === step.url?.href);
		if (again) return {};
		const isPage = valueOf(step.request, 'sec-fetch-mode') === 'navigate';
		const isProgram = headerOf(step.request, 'user-agent') && !isOfBrowser(step.request);
		return {
			findings: findings(
				isPage
					? { 'missing-credentials': 'possible', 'protected-by-mistake': 'possible' }
					: isProgram
						? { 'missing-credentials': 'likely' }
						: { 'missing-credentials': 'likely', 'cookie-not-sent': 'possible' },
				reason(requestAt(step), 'The request has no credentials among its headers.'),
				reason(statusAt(step), 'It is answered 401.'),
			),
			...(isProgram && { answers: [answer(requestAt(step), 'header-leaves', 'absent')] }),
		};
	},
};

function hasBody({ method, url, request }: Step): boolean {
	return (
		method === 'POST' &&
		(signIn.test(url?.pathname ?? '') ||
			/form-urlencoded|form-data/i.test(valueOf(request, 'content-type')))
	);
}
