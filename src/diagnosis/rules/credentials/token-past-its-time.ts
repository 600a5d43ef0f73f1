import { judgeToken } from '../../../evidence/tokens/judge-token.ts';
import type { Paste, Rule, Said } from '../../rule.ts';
import { answer, findings, inWords, reason } from './reading/findings.ts';
import { whereRefused } from './reading/refusals.ts';
import { clockOf, sentTokens, tells401 } from './reading/sent.ts';

/**
 * A token whose `exp` has passed. Together with a 401 that is enough; and where the server says so
 * itself while the token is still good, one of the two clocks is wrong.
 */
export const tokenPastItsTime: Rule = {
	id: 'token-past-its-time',
	source: 'https://www.rfc-editor.org/rfc/rfc7519.html#section-4.1.4',
	judge: (paste) => ofTokens(paste, whereRefused(paste, 'expired') !== undefined),
};

function ofTokens(paste: Paste, isSaid: boolean): Said {
	const { now, isServers } = clockOf(paste);
	const tokens = sentTokens(paste).map((token) => ({ token, ...judgeToken(token, now) }));
	const expired = tokens.find(
		({ state, use }) => state === 'expired' && use?.kind !== 'dpop-proof',
	);
	// Of several, a good one may be what was sent.
	const all = tokens.every(({ state }) => state === 'expired');
	const told = expired?.times.exp;
	if (expired && told) {
		const { token, remarks } = expired;
		const ago = remarks.find(({ id }) => id === 'expired');
		const amount = ago && 'distance' in ago ? inWords(ago.distance) : '';
		const isDuration = remarks.some(({ id }) => id === 'duration-for-time');
		const says = isDuration
			? 'Its exp holds a number of seconds, where the moment of its end belongs: to a server it ended in the seventies.'
			: `The token ran out ${amount} before ${isServers ? 'the server answered' : 'now'}.`;
		const isNear = remarks.some(({ id }) => id === 'near-limit');
		const isProven = all && !isNear && tells401(paste) && (isSaid || isServers || isDuration);
		return {
			findings: findings(
				[reason(token, says)],
				[
					['expired-token', isProven ? 'certain' : all ? 'likely' : 'possible'],
					...(isNear ? ([['clock-skew', 'possible']] as const) : []),
					...(isDuration ? ([['client-bug', 'possible']] as const) : []),
				],
			),
			answers: isProven ? [answer(token, 'what-the-response-asks-for', 'invalid-token')] : [],
		};
	}
	const good = tokens.find(({ state }) => state === 'in-time');
	if (good && isSaid && tokens.length === 1 && isServers) {
		const left = good.times.exp;
		return {
			findings: findings(
				[
					reason(
						good.token,
						`Its exp is still ${left ? inWords(left.fromNow) : 'a while'} ahead, and the server calls it expired.`,
					),
				],
				[
					['clock-skew', 'likely'],
					['conflicting-credentials', 'possible'],
				],
			),
		};
	}
	return {};
}
