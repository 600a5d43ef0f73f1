import type { Rule } from '../../rule.ts';
import {
	follows,
	isRedirect,
	requestAt,
	stepsOf,
	carrierOf,
	goalOf,
	type Step,
} from './facts/steps.ts';
import { finding, reason } from './facts/say.ts';
import { signInPageAt } from './facts/sign-in-pages.ts';

/** Both requests are there: the first has credentials, the one behind the redirect has none. */
export const headerGoneAfterRedirect: Rule = {
	id: 'header-gone-after-redirect',
	source: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
	judge: (paste) => {
		const steps = stepsOf(paste);
		let had: Step | undefined;
		for (const [at, step] of steps.entries()) {
			const before = steps[at - 1];
			const goesOn = before && isRedirect(before.status) && follows(before, step) !== false;
			if (!goesOn) had = undefined;
			const carrier = carrierOf(step);
			if (carrier) had = isRedirect(step.status) ? step : undefined;
			if (carrier || !had || !before || step.status !== 401 || step.method === 'OPTIONS') continue;
			if (!step.request || step.sent.any !== false || signInPageAt(step.url)) continue;
			const header = carrierOf(had);
			if (!header) continue;
			const sure = follows(before, step) === true;
			return {
				findings: [
					finding(
						'authorization-lost-on-redirect',
						sure ? 'certain' : 'likely',
						reason(header.nameAt, 'The first request has its credentials.'),
						reason(had.response?.statusAt ?? header.nameAt, changeOf(had)),
						reason(requestAt(step), 'The request after the redirect has none.'),
					),
				],
				answers: [
					{
						question: 'on-the-way',
						answer: 'redirect',
						...(had.response?.statusAt ?? requestAt(step)),
					},
				],
			};
		}
		return {};
	},
};

/** What a redirect changes, in a sentence. */
export function changeOf(step: Step): string {
	const to = goalOf(step);
	const { url, knowsScheme } = step;
	if (!to || !url) return 'The answer is a redirect to another address.';
	if (to.hostname !== url.hostname) return 'The answer is a redirect to another host.';
	if (knowsScheme && to.protocol !== url.protocol)
		return `The answer is a redirect from ${url.protocol.slice(0, -1)} to ${to.protocol.slice(0, -1)}.`;
	if (knowsScheme && to.port !== url.port) return 'The answer is a redirect to another port.';
	if (to.pathname === `${url.pathname}/`) return 'The answer is a redirect that adds a slash.';
	if (`${to.pathname}/` === url.pathname)
		return 'The answer is a redirect that takes the slash away.';
	return 'The answer is a redirect.';
}
