import type { Exchange, Span } from '../../../evidence/evidence.ts';
import type { Rule } from '../../rule.ts';
import type { Sureness } from '../../finding.ts';
import { findings, reason } from './reading/findings.ts';
import { sentCredentials } from './reading/sent.ts';

const inAddress = /[?&](?:access_token|X-Amz-Signature|sig|token|api_key|apikey|key)=/i;
const userInAddress = /^https?:\/\/[^/\s@]{1,300}@/i;
const keyHeaders =
	/^(?:x-api-key|api-key|apikey|private-token|job-token|x-auth-token|x-access-token)$/;

/**
 * Two sets of credentials in one request. A client must not use more than one way to send a token
 * (RFC 6750, section 2), and one `Authorization` header has room for one.
 */
export const twoSetsOfCredentials: Rule = {
	id: 'two-sets-of-credentials',
	source: 'https://www.rfc-editor.org/rfc/rfc6750.html#section-2',
	judge: (paste) => {
		for (const { credentials, refused } of sentCredentials(paste)) {
			const two = credentials.deviations.find(
				({ id }) => id === 'two-credentials' || id === 'second-scheme',
			);
			if (two)
				return {
					findings: findings(
						[reason(two, 'A second scheme and its value stand in the same header.')],
						two.id === 'two-credentials'
							? [
									['conflicting-credentials', refused ? 'certain' : 'likely'],
									['malformed-authorization-header', 'possible'],
								]
							: [
									['malformed-authorization-header', 'likely'],
									['conflicting-credentials', 'possible'],
								],
					),
				};
		}
		for (const exchange of paste.exchanges) {
			const { response } = exchange;
			if (response && response.status !== 401 && response.status !== 400) continue;
			const two = twoIn(exchange);
			if (two)
				return {
					findings: findings(
						[reason(two.at, two.says)],
						[['conflicting-credentials', two.sureness]],
					),
				};
		}
		return {};
	},
};

function twoIn({
	request,
	response,
}: Exchange):
	{ readonly at: Span; readonly says: string; readonly sureness: Sureness } | undefined {
	const headers = request?.headers ?? [];
	const all = headers.filter(({ name }) => name === 'authorization');
	const [first, second] = all;
	if (first && second)
		return {
			at: second.nameAt,
			says: 'The request has two Authorization headers, where only one may be.',
			sureness: response ? 'certain' : 'likely',
		};
	const target = request?.target;
	// What `curl` makes of the user in an address stands there only once.
	if (!first || (target && first.value.from >= target.from && first.value.from < target.to))
		return undefined;
	const key = headers.find(({ name }) => keyHeaders.test(name));
	if (key)
		return {
			at: key.nameAt,
			says: 'Besides Authorization a key is sent in a header of its own.',
			sureness: 'possible',
		};
	const address = target?.text.slice(0, 4000) ?? '';
	if (target && (inAddress.test(address) || userInAddress.test(address)))
		return {
			at: target,
			says: 'Besides Authorization the address carries credentials too.',
			sureness: 'likely',
		};
	return undefined;
}
