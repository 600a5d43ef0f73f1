import { isPreflight } from '../../../evidence/har/preflight.ts';
import type { Rule } from '../../rule.ts';
import { headerOf } from './facts/headers.ts';
import { finding, reason } from './facts/say.ts';
import { carrierOf, requestAt, statusAt, stepsOf } from './facts/steps.ts';

/** The browser’s question before a request of another origin, answered 401. */
export const preflightRefused: Rule = {
	id: 'preflight-refused',
	source: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
	judge: (paste) => {
		const step = stepsOf(paste).find(
			(one) => one.method === 'OPTIONS' && one.status === 401 && !carrierOf(one),
		);
		if (!step) return {};
		const sure = isPreflight(step.entry);
		const asked = headerOf(step.request, 'access-control-request-method');
		return {
			findings: [
				finding(
					'cors-preflight-challenged',
					sure ? 'certain' : 'likely',
					reason(
						asked?.nameAt ?? requestAt(step),
						'This is the browser’s question before the call.',
					),
					reason(statusAt(step), 'It is answered 401, though it can never carry credentials.'),
				),
			],
			...(sure && {
				answers: [{ question: 'which-request-fails', answer: 'preflight', ...requestAt(step) }],
			}),
		};
	},
};
