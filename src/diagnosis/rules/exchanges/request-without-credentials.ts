import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { isProgram } from './facts/callers.ts';
import { isSignIn, signsInWithBody } from './facts/sign-in-requests.ts';
import { finding, reason } from './facts/say.ts';
import {
	isNavigation,
	isRedirect,
	requestAt,
	statusAt,
	stepsOf,
	type Step,
} from './facts/steps.ts';

/** The last request that was refused came with its headers, and none of them says who asks. */
export const requestWithoutCredentials: Rule = {
	id: 'request-without-credentials',
	source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
	judge: (paste) => {
		const steps = stepsOf(paste);
		const at = steps.findLastIndex(({ status }) => status === 401);
		const step = steps[at];
		if (!step || !isBare(step) || isRedirect(steps[at - 1]?.status ?? 0)) return {};
		// Asked again with credentials, as a challenge wants it.
		if (steps.slice(at + 1).some((later) => later.sent.any && later.url?.href === step.url?.href))
			return {};
		const because = reason(requestAt(step), 'The request has no credentials among its headers.');
		const refused = reason(statusAt(step), 'It is answered 401.');
		const findings: Finding[] = [];
		const isPage = isNavigation(step.request);
		findings.push(finding('missing-credentials', isPage ? 'possible' : 'likely', because, refused));
		if (isPage) findings.push(finding('protected-by-mistake', 'possible', because, refused));
		const isScript = step.entry.requestHeaders.some(({ name }) => name.startsWith('sec-fetch-'));
		if (isScript && !isPage)
			findings.push(finding('cookie-not-sent', 'possible', because, refused));
		return {
			findings,
			...(isProgram(step) && {
				answers: [{ question: 'header-leaves', answer: 'absent', ...requestAt(step) }],
			}),
		};
	},
};

function isBare(step: Step): boolean {
	return (
		step.isComplete &&
		step.sent.any === false &&
		step.method !== 'OPTIONS' &&
		!isSignIn(step) &&
		!signsInWithBody(step)
	);
}
