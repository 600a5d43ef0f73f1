import type { Rule } from '../../rule.ts';
import { headerOf, isOfBrowser, valueOf } from '../facts.ts';
import { findings, reason, type Causes } from '../say.ts';
import { requestAt, stepsOf, type Step } from './facts/steps.ts';

/** Those nearest to the end of the paste; more are a log. */
const most = 100;

/**
 * The very credentials that are refused are accepted in another request of the paste: what differs
 * between the two is what matters.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.2
 */
export const acceptedElsewhere: Rule = {
	id: 'accepted-elsewhere',
	judge: (paste) => {
		const steps = stepsOf(paste).slice(-most);
		const refused = steps.findLast(({ status }) => status === 401);
		const shown = refused && shownBy(refused);
		const accepted =
			shown &&
			steps.find((step) => step.status >= 200 && step.status < 300 && shownBy(step) === shown);
		if (!accepted) return {};
		return {
			findings: findings(
				causesOf(accepted, refused),
				reason(requestAt(accepted), 'The same credentials are accepted here.'),
				reason(requestAt(refused), 'Here they are refused.'),
			),
		};
	},
};

/** What a request shows of who asks. */
function shownBy({ carrier, request }: Step): string | undefined {
	return carrier?.value.text ?? (valueOf(request, 'cookie') || undefined);
}

function causesOf(accepted: Step, refused: Step): Causes {
	if (accepted.url?.host !== refused.url?.host) return { 'wrong-environment-or-host': 'likely' };
	const isCookie = !refused.carrier;
	if (accepted.url?.pathname !== refused.url?.pathname || accepted.method !== refused.method)
		return isCookie
			? { 'expired-session': 'possible', 'insufficient-permissions': 'possible' }
			: {
					'insufficient-permissions': 'likely',
					...(isOfBrowser(refused.request) && { 'stale-browser-state': 'possible' }),
				};
	const isSameServer =
		headerOf(accepted.response, 'server')?.value.text ===
		headerOf(refused.response, 'server')?.value.text;
	if (!isSameServer) return { 'dns-points-elsewhere': 'likely' };
	return isCookie
		? { 'expired-session': 'likely' }
		: { 'revoked-credentials': 'possible', 'expired-token': 'possible' };
}
