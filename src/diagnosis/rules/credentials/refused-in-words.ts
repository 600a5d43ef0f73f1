import type { Rule } from '../../rule.ts';
import { stepsOf } from '../exchanges/facts/steps.ts';
import { findings, reason } from '../say.ts';
import { refusals, type Refusal } from './reading/refusals.ts';
import { whereSaid } from './reading/said.ts';
import { sentCredentials } from './reading/sent.ts';

/**
 * The reason that a server gives in words: the first that fits.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-3
 */
export const refusedInWords: Rule = {
	id: 'refused-in-words',
	judge: (paste) => {
		for (const refusal of Object.values<Refusal>(refusals)) {
			const { pattern, says, causes } = refusal;
			const at = whereSaid(paste, pattern);
			if (!at) continue;
			const because = reason(at, says);
			const carrier = stepsOf(paste).findLast(({ status }) => status === 401)?.carrier;
			const sent =
				refusal === refusals.missing &&
				(sentCredentials(paste).find(({ credentials, isRefused }) => isRefused && credentials.value)
					?.credentials ??
					(carrier?.name === 'authorization' ? undefined : carrier?.value));
			// What left and did not arrive was lost, or was looked for elsewhere.
			return {
				findings: sent
					? findings(
							{
								'authorization-stripped-by-proxy': 'likely',
								'wrong-scheme': 'likely',
								...('scheme' in sent && sent.scheme === 'basic'
									? { 'conflicting-credentials': 'possible' }
									: { 'authentication-misconfigured': 'possible' }),
							},
							because,
							reason(sent, 'The header did leave with the request.'),
						)
					: findings(causes, because),
			};
		}
		return {};
	},
};
