import type { Rule, Said } from '../../rule.ts';
import { answer, findings, reason } from '../say.ts';
import {
	goalOf,
	isBare,
	isRedirect,
	isSamePlace,
	isSignInPage,
	requestAt,
	statusAt,
	stepsOf,
	type Step,
} from './facts/steps.ts';

const cause = 'authorization-lost-on-redirect';

/**
 * Credentials that a client leaves behind where a redirect leads to another host, scheme or port.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 * @see https://curl.se/docs/manpage.html#-L
 */
export const headerLostOnRedirect: Rule = {
	id: 'header-lost-on-redirect',
	judge: (paste) => {
		const steps = stepsOf(paste);
		/** The last request of the chain that brought credentials. */
		let had: Step | undefined;
		for (const [at, step] of steps.entries()) {
			if (isRedirect(step.status) && step.carrier) had = step;
			else if (!isRedirect(step.status) && step.status !== 401) had = undefined;
			const last = steps[at - 1];
			const isBehind = step.status === 401 && last && isRedirect(last.status);
			if (!isBehind || step.method === 'OPTIONS' || isSignInPage(goalOf(last))) continue;
			const said = step.request ? seen(had, last, step) : guessed(had, last);
			if (said) return said;
			had = undefined;
		}
		return {};
	},
};

/** Both requests are there. */
function seen(had: Step | undefined, last: Step, step: Step): Said | undefined {
	if (!had?.carrier || !isBare(step) || !isSamePlace(goalOf(last), step.url)) return undefined;
	return {
		findings: findings(
			{ [cause]: 'certain' },
			reason(had.carrier.nameAt, 'The first request has its credentials.'),
			reason(statusAt(had), 'The answer is a redirect.'),
			reason(requestAt(step), 'The request after it has none.'),
		),
		answers: [answer(statusAt(had), 'on-the-way', 'redirect')],
	};
}

/** Nothing shows what the request behind the redirect brought. */
function guessed(had: Step | undefined, last: Step): Said | undefined {
	if (had ? isKept(had) : last.request) return undefined;
	return {
		findings: findings(
			{ [cause]: had ? 'likely' : 'possible' },
			reason(statusAt(last), 'A redirect comes before the 401, and may have cost the credentials.'),
		),
	};
}

/** curl keeps the header as long as scheme, host and port stay the same. */
function isKept(step: Step): boolean {
	return (
		step.exchange.source === 'copy-as-curl' &&
		step.url !== undefined &&
		goalOf(step)?.origin === step.url.origin
	);
}
