import type { Rule } from '../../rule.ts';
import { changeOf } from './header-gone-after-redirect.ts';
import { finding, reason } from './facts/say.ts';
import { carrierOf, goalOf, isRedirect, stepsOf, type Step } from './facts/steps.ts';
import { signInPageAt } from './facts/sign-in-pages.ts';

/** A redirect where nothing shows what the request behind it brought. */
export const redirectBeforeRefusal: Rule = {
	id: 'redirect-before-refusal',
	source: 'https://curl.se/docs/manpage.html#--location-trusted',
	judge: (paste) => {
		const steps = stepsOf(paste);
		for (const [at, step] of steps.entries()) {
			if (!isRedirect(step.status) || signInPageAt(goalOf(step)) || step.method === 'OPTIONS')
				continue;
			const next = steps[at + 1];
			if (next?.request || (next && next.status !== 401)) continue;
			const sureness = surenessOf(step, next);
			const status = step.response?.statusAt;
			if (!sureness || !status) continue;
			const header = carrierOf(step);
			return {
				findings: [
					finding(
						'authorization-lost-on-redirect',
						sureness,
						...(header ? [reason(header.nameAt, 'The request has its credentials.')] : []),
						reason(status, changeOf(step)),
					),
				],
			};
		}
		return {};
	},
};

function surenessOf(step: Step, next: Step | undefined): 'likely' | 'possible' | undefined {
	if (!step.request) return next ? 'possible' : undefined;
	if (!carrierOf(step)) return undefined;
	const goal = goalOf(step);
	const isCurl = step.exchange.source === 'copy-as-curl' || step.exchange.source === 'curl-verbose';
	// curl keeps the header as long as scheme, host and port stay the same.
	if (isCurl && goal && step.knowsScheme && goal.origin === step.url?.origin) return undefined;
	const isMove = step.status !== 302 && step.status !== 303;
	return isMove || (next && goal && goal.host !== step.url?.host) ? 'likely' : 'possible';
}
