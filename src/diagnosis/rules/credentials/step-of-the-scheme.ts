import type { Challenge, Exchange } from '../../../evidence/evidence.ts';
import type { Paste, Rule, Said } from '../../rule.ts';
import { answer, findings, reason } from './reading/findings.ts';
import { whereErrorCode, whereWritten } from './reading/said.ts';

/**
 * A 401 that is a step, and nobody took it: Digest with a stale nonce (RFC 7616, section 3.3), DPoP without the server’s
 * nonce (RFC 9449, section 9). The request belongs repeated with the value from the answer; where a
 * later answer in the paste is good, that has happened.
 */
export const stepOfTheScheme: Rule = {
	id: 'step-of-the-scheme',
	source: 'https://www.rfc-editor.org/rfc/rfc7616.html#section-3.3',
	judge: (paste) => ofDigest(paste) ?? ofDpop(paste) ?? ofFirstDigest(paste) ?? {},
};

function ofDigest(paste: Paste): Said | undefined {
	const stale = paste.challenges.filter(isStale);
	const [first] = stale;
	if (!first) return undefined;
	const at = first.parameters.get('stale') ?? first;
	const says =
		'The nonce was too old, and the name and the password in the same answer were right.';
	if (goesOn(paste.exchanges, first)) return {};
	// Asked for again and again, it is not the nonce alone.
	const sureness = stale.length > 1 ? 'likely' : 'certain';
	return {
		findings: findings([reason(at, says)], [['nonce-or-challenge-not-answered', sureness]]),
	};
}

const isStale = ({ scheme, parameters }: Challenge): boolean =>
	scheme === 'digest' && parameters.get('stale')?.text.toLowerCase() === 'true';

function ofDpop(paste: Paste): Said | undefined {
	const asked = whereErrorCode(paste, 'use_dpop_nonce');
	if (asked) {
		if (goesOn(paste.exchanges, asked)) return {};
		const says = 'The server wants its nonce in the DPoP proof, and sends it with this answer.';
		return {
			findings: findings([reason(asked, says)], [['nonce-or-challenge-not-answered', 'certain']]),
			answers: [answer(asked, 'what-the-response-asks-for', 'more')],
		};
	}
	const wrong =
		whereErrorCode(paste, 'invalid_dpop_proof') ??
		whereWritten(
			paste,
			/\binvalid_dpop_proof\b|\bDPoP (?:ht[mu]|jti|ath|nonce|proof) (?:mismatch|invalid|missing|claim)/,
		);
	return (
		wrong && {
			findings: findings(
				[
					reason(
						wrong,
						'The server does not accept the DPoP proof: its address, method, time or nonce is not the right one.',
					),
				],
				[
					['nonce-or-challenge-not-answered', 'likely'],
					['request-signature-mismatch', 'possible'],
					['clock-skew', 'possible'],
				],
			),
		}
	);
}

/** The first answer of Digest: without its nonce nothing could be sent. */
function ofFirstDigest({ challenges, exchanges, credentials }: Paste): Said | undefined {
	const digest = challenges.find(
		({ scheme, header, parameters }) =>
			header === 'www-authenticate' && scheme === 'digest' && parameters.has('nonce'),
	);
	if (!digest) return undefined;
	const first = exchanges.find(({ response }) => response?.status === 401);
	const isWithout = first?.request?.headers.every(({ name }) => name !== 'authorization') ?? false;
	if (goesOn(exchanges, digest)) return undefined;
	if (credentials.length > 0 || exchanges.length > 1) return undefined;
	return {
		findings: findings(
			[
				reason(
					digest,
					isWithout
						? 'The server sends a nonce and waits for a second request, which is not there.'
						: 'The server asks for Digest, which many programs do only where they are told to.',
				),
			],
			isWithout
				? [
						['missing-credentials', 'likely'],
						['nonce-or-challenge-not-answered', 'possible'],
					]
				: [
						['nonce-or-challenge-not-answered', 'possible'],
						['wrong-scheme', 'possible'],
					],
		),
	};
}

/** Whether a later answer in the paste is no 401. */
function goesOn(exchanges: readonly Exchange[], { from }: { readonly from: number }): boolean {
	return exchanges.some(
		(one) => one.from > from && one.response !== undefined && one.response.status !== 401,
	);
}
