import type { Span, Token } from '../../../evidence/evidence.ts';
import type { Distance } from '../../../evidence/tokens/distance.ts';
import { judgeToken } from '../../../evidence/tokens/judge-token.ts';
import type { Paste, Rule, Said } from '../../rule.ts';
import { tells401, valueOf } from '../facts.ts';
import { answer, findings, reason } from '../say.ts';
import { refusals } from './reading/refusals.ts';
import { whereSaid } from './reading/said.ts';
import { clockOf, exchangeOf, sentCredentials, sentTokens } from './reading/sent.ts';

/** Shorter than this, it was a person who left something out. */
const shortest = 200;

/**
 * What a token tells of itself that a server must refuse: its times, its audience, its kind, its damage.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7519.html#section-4.1
 * @see https://www.rfc-editor.org/rfc/rfc9068.html#section-4
 * @see https://www.rfc-editor.org/rfc/rfc7518.html#section-3.6
 */
export const whatTheTokenSays: Rule = {
	id: 'what-the-token-says',
	judge: (paste) => {
		const tokens = sentTokens(paste);
		if (tokens.length === 0) return {};
		const known: Known = {
			paste,
			...clockOf(paste),
			is401: tells401(paste),
			isOnly: tokens.length === 1,
			saysExpired: whereSaid(paste, refusals.expired.pattern) !== undefined,
			saysAudience: whereSaid(paste, refusals.audience.pattern) !== undefined,
			sent: sentCredentials(paste).map(({ credentials }) => credentials),
		};
		const said = tokens.flatMap((token) => judgeOne(token, known));
		return {
			findings: said.flatMap((one) => one.findings ?? []),
			answers: said.flatMap((one) => one.answers ?? []),
		};
	},
};

/** What the paste says round its tokens. */
interface Known {
	readonly paste: Paste;
	readonly now: Date;
	/** Whether that is the server’s clock. */
	readonly isServers: boolean;
	readonly is401: boolean;
	readonly isOnly: boolean;
	readonly saysExpired: boolean;
	readonly saysAudience: boolean;
	readonly sent: readonly Span[];
}

function judgeOne(token: Token, known: Known): Said[] {
	const { paste, now, isServers, is401, isOnly, saysExpired, saysAudience, sent } = known;
	const { state, remarks, use, times, audiences } = judgeToken(token, now);
	const whose = isServers ? 'the server answered' : 'now';
	const all: Said[] = [];
	const find = (causes: Parameters<typeof findings>[0], says: string): void => {
		all.push({ findings: findings(causes, reason(token, says)) });
	};
	const has = (id: (typeof remarks)[number]['id']) => remarks.find((one) => one.id === id);
	const isNear = has('near-limit') !== undefined;
	const early = has('not-yet-valid') ?? has('issued-in-future');
	if (state === 'expired' && use?.kind !== 'dpop-proof')
		find(
			{
				'expired-token':
					isOnly && !isNear && is401 && (saysExpired || isServers)
						? 'certain'
						: isOnly
							? 'likely'
							: 'possible',
				...(isNear && { 'clock-skew': 'possible' }),
			},
			`The token ran out ${inWords(times.exp?.fromNow)} before ${whose}.`,
		);
	else if (early && 'distance' in early)
		find(
			{
				'clock-skew':
					isServers && !isNear && is401 && early.id === 'not-yet-valid' ? 'certain' : 'likely',
			},
			`The token ${early.id === 'not-yet-valid' ? 'is valid only' : 'says that it was issued'} ${inWords(early.distance)} after ${whose}.`,
		);
	else if (state === 'in-time' && saysExpired && isOnly && isServers)
		find(
			{ 'clock-skew': 'likely' },
			`Its exp is still ${inWords(times.exp?.fromNow)} ahead, and the server calls it expired.`,
		);

	const isSent = sent.some(({ from, to }) => from <= token.from && token.to <= to);
	if (use && (use.kind === 'id' || (use.kind === 'refresh' && isSent)) && (isSent || isOnly)) {
		const isTold = use.certainty === 'told';
		const says =
			use.kind === 'id'
				? 'It is an ID token: it tells an application who has signed in, and opens no API.'
				: 'It is a refresh token: it is there only to fetch another.';
		find(
			{ 'wrong-token-type': saysAudience || (isTold && isSent && is401) ? 'likely' : 'possible' },
			says,
		);
		if (isTold) all.push({ answers: [answer(token, 'what-the-token-says', 'other-kind')] });
	}

	const request = exchangeOf(paste, token)?.request;
	const host = `${request?.target?.text ?? ''} ${valueOf(request, 'host')}`;
	const [audience, another] = audiences;
	const isOfGraph = audience?.known === 'microsoft-graph' && !another;
	if (isOfGraph && is401 && request && !/graph\.microsoft\.|microsoftgraph/i.test(host)) {
		find(
			{ 'wrong-audience': 'likely' },
			'The token is for Microsoft Graph, and is sent elsewhere.',
		);
		all.push({ answers: [answer(token, 'what-the-token-says', 'other-audience')] });
	}

	if (!is401 || !isSent) return all;
	if (has('unsigned'))
		find({ 'bad-token-signature': 'likely' }, 'It is not signed at all: its alg is none.');
	const isCut = token.deviations.some(
		({ id, from, to }) =>
			from === to && /^(?:missing-(?:signature|part|claims)|truncated-)/.test(id),
	);
	if (isCut && token.to - token.from >= shortest)
		find(
			{ 'malformed-authorization-header': 'likely', 'header-or-cookie-too-large': 'possible' },
			'The token ends in the middle: a part of it is missing.',
		);
	else if (!has('unsigned') && token.deviations.some(({ id }) => id === 'signature-length'))
		find(
			{ 'bad-token-signature': 'possible' },
			'Its signature has another length than its algorithm gives.',
		);
	return all;
}

/** “3 hours”. */
function inWords(distance: Distance | undefined): string {
	return distance ? `${distance.amount} ${distance.unit}${distance.amount === 1 ? '' : 's'}` : '';
}
