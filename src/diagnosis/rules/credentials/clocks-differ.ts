import { distanceOf } from '../../../evidence/tokens/distance.ts';
import { judgeToken } from '../../../evidence/tokens/judge-token.ts';
import type { Paste, Rule, Said } from '../../rule.ts';
import { findings, inWords, reason } from './reading/findings.ts';
import { clockOf, headerOf, sentTokens, tells401 } from './reading/sent.ts';

/** AWS takes signatures that are at most five minutes off; other services ten or fifteen. */
const leeway = 900;

/** Two clocks that do not agree: the server says so, a token is not valid yet, a signature is dated. */
export const clocksDiffer: Rule = {
	id: 'clocks-differ',
	source: 'https://www.rfc-editor.org/rfc/rfc7519.html#section-4.1.5',
	judge: (paste) => ofDate(paste) ?? ofTokens(paste) ?? {},
};

/** `X-Amz-Date`, `Date` of a signed request, against the `Date` of the answer. */
function ofDate({ exchanges }: Paste): Said | undefined {
	for (const { request, response } of exchanges) {
		if (response?.status !== 401 && response?.status !== 403) continue;
		const own = headerOf(request, 'x-amz-date', 'x-ms-date', 'x-date', 'date');
		const theirs = headerOf(response, 'date');
		const isSigned = /^\s*(?:aws4-|sharedkey|hmac|signature|tc3-)/i.test(
			headerOf(request, 'authorization')?.value.text ?? '',
		);
		if (!own || !theirs || !isSigned) continue;
		const seconds = (timeOf(own.value.text) - timeOf(theirs.value.text)) / 1000;
		if (!(Math.abs(seconds) > leeway)) continue;
		const side = seconds < 0 ? 'behind' : 'ahead of';
		return {
			findings: findings(
				[
					reason(
						own.value,
						`The request is dated ${inWords(distanceOf(seconds))} ${side} the server’s clock.`,
					),
					reason(theirs.value, 'This is the server’s clock.'),
				],
				[['clock-skew', 'certain']],
			),
		};
	}
	return undefined;
}

/** `20251121T203000Z` as AWS has it, or a date of HTTP. */
function timeOf(text: string): number {
	if (text.length > 40) return NaN;
	const [, date, hour, minute, second] = /^(\d{8})T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
	if (date === undefined) return Date.parse(text);
	const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
	return Date.parse(`${day}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`);
}

function ofTokens(paste: Paste): Said | undefined {
	const { now, isServers } = clockOf(paste);
	const before = isServers ? 'after the server answered' : 'from now';
	for (const token of sentTokens(paste)) {
		const { remarks, state } = judgeToken(token, now);
		if (state === 'expired') continue;
		const early = remarks.find(
			(one) => one.id === 'not-yet-valid' || one.id === 'issued-in-future',
		);
		if (!early || !('distance' in early)) continue;
		// Servers allow for a few minutes, or for none.
		const isNear = remarks.some(({ id }) => id === 'near-limit');
		const isProven = isServers && !isNear && early.id === 'not-yet-valid' && tells401(paste);
		const hours = remarks.some(({ id }) => id === 'whole-hours')
			? ' That is a whole number of hours: a local time was taken for UTC.'
			: '';
		const says =
			early.id === 'not-yet-valid'
				? `The token is valid only ${inWords(early.distance)} ${before}.`
				: `The token says that it was issued ${inWords(early.distance)} ${before}.${hours}`;
		return {
			findings: findings([reason(token, says)], [['clock-skew', isProven ? 'certain' : 'likely']]),
		};
	}
	return undefined;
}
