import type { Rule } from '../../rule.ts';
import { headerOf, tells401, whereIn } from '../facts.ts';
import { answer, findings, reason } from '../say.ts';
import { requestAt, statusAt, stepsOf } from './facts/steps.ts';

const cause = 'cors-preflight-challenged';

/** Firefox and Safari. */
const withStatus =
	/preflight response (?:did not succeed|is not successful)\)?\.? {0,2}status code: 401/i;
/** Chromium. */
const without =
	/response to preflight request doesn['’]t pass access control check: it does not have http ok/i;

/**
 * The browser’s question before a request of another origin, answered 401: it never carries
 * credentials.
 *
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch
 * @see https://github.com/mozilla/gecko-dev/blob/master/dom/locales/en-US/chrome/security/security.properties
 * @see https://github.com/WebKit/WebKit/blob/main/Source/WebCore/loader/CrossOriginAccessControl.cpp
 */
export const preflightRefused: Rule = {
	id: 'preflight-refused',
	judge: (paste) => {
		const step = stepsOf(paste).find(
			({ method, status, carrier }) => method === 'OPTIONS' && status === 401 && !carrier,
		);
		const isProven = headerOf(step?.request, 'access-control-request-method') !== undefined;
		const told = whereIn(paste.text, withStatus);
		const at = step ? requestAt(step) : (told ?? whereIn(paste.text, without));
		if (!at) return {};
		const isSure = isProven || told !== undefined;
		return {
			findings: findings(
				{ [cause]: isSure ? 'certain' : step || tells401(paste) ? 'likely' : 'possible' },
				reason(at, 'The browser asks before the call, never with credentials.'),
				...(step ? [reason(statusAt(step), 'The question is answered 401.')] : []),
			),
			...(isSure && { answers: [answer(at, 'which-request-fails', 'preflight')] }),
		};
	},
};
