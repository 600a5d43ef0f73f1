import type { Rule } from '../../rule.ts';
import { headersOf } from './facts/headers.ts';
import { finding, reason } from './facts/say.ts';
import { stepsOf } from './facts/steps.ts';

/** Two cookies of one name in one request: servers take either. */
export const cookieNamedTwice: Rule = {
	id: 'cookie-named-twice',
	source: 'https://www.rfc-editor.org/rfc/rfc6265.html#section-4.2.2',
	judge: (paste) => {
		for (const step of stepsOf(paste)) {
			if (step.status !== 401) continue;
			const seen = new Set<string>();
			for (const { value } of headersOf(step.request, 'cookie'))
				for (const { 0: pair, 1: name = '' } of value.text.matchAll(
					/([^=;\s]{1,200})=[^;]{0,5000}/g,
				)) {
					if (seen.has(name) && pair !== '')
						return {
							findings: [
								finding(
									'stale-browser-state',
									step.sent.credentials.length === 0 ? 'likely' : 'possible',
									reason(
										value,
										'Two cookies of one name are sent; the server may read the old one.',
									),
								),
							],
						};
					seen.add(name);
				}
		}
		return {};
	},
};
