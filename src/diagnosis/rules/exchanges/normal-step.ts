import type { Challenge, Span } from '../../../evidence/evidence.ts';
import type { Remark } from '../../finding.ts';
import type { Paste, Rule, Said } from '../../rule.ts';
import { headerOf, valueOf } from '../facts.ts';
import { answer, findings, reason } from '../say.ts';
import { isBare, isSamePlace, requestAt, statusAt, stepsOf, type Step } from './facts/steps.ts';

const schemes = '/guides/how-each-scheme-works/';
const works = '/guides/how-a-401-works/';
const steps = '/causes/nonce-or-challenge-not-answered/';

/** More challenges than this tell nothing new. */
const most = 100;

/**
 * A 401, or a request, that is only a step on the way.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-11.1
 */
export const normalStep: Rule = {
	id: 'normal-step',
	judge: (paste) => {
		const all = stepsOf(paste);
		const remarks = all.flatMap((step, at) => remarkOn(step, all[at + 1]) ?? []);
		const asked = [
			...paste.challenges.slice(0, most).flatMap((one) => askedBy(one, paste) ?? []),
			...paste.bodies
				.slice(0, most)
				.flatMap(({ code }) =>
					code?.text === 'use_dpop_nonce' ? onceMore('dpop', code, paste) : [],
				),
		];
		return {
			// Each sort once: a handshake has several.
			remarks: [
				...new Map(
					[...remarks, ...asked.flatMap((one) => one.remarks ?? [])]
						.reverse()
						.map((one) => [one.what, one]),
				).values(),
			],
			findings: asked.flatMap((one) => one.findings ?? []).slice(0, 1),
			answers: asked.flatMap((one) => one.answers ?? []).slice(0, 1),
		};
	},
};

function remarkOn(step: Step, next: Step | undefined): Remark | undefined {
	if (headerOf(step.request, 'access-control-request-method') && isGood(step.status))
		return remark(
			'preflight',
			requestAt(step),
			'This is the browser’s question before the call; it is let through.',
			works,
		);
	if (step.status !== 401 || step.method !== next?.method) return undefined;
	const [scheme = ''] = valueOf(next.request, 'authorization').toLowerCase().split(' ', 1);
	const isAsked = valueOf(step.response, 'www-authenticate') !== '';
	if (scheme === '' || !isAsked || !isSamePlace(step.url, next.url)) return undefined;
	if (/^(?:ntlm|negotiate)$/.test(scheme) || (scheme === 'digest' && isBare(step)))
		return remark(
			scheme,
			statusAt(step),
			'This 401 is a step of the sign-in: another request follows.',
			schemes,
		);
	return isBare(step) && isGood(next.status)
		? remark(
				'challenge',
				statusAt(step),
				'The 401 asks for credentials; the next request brings them, and they are accepted.',
				works,
			)
		: undefined;
}

/**
 * What a challenge says itself: it goes on. Digest with an old nonce (RFC 7616, section 3.3), DPoP
 * without the server’s (RFC 9449, sections 8 and 9), the second of NTLM’s messages ([MS-NLMP], section
 * 2.2.1.2).
 */
function askedBy(one: Challenge, paste: Paste): Said | undefined {
	const { scheme, parameters, token68 } = one;
	if (/^(?:ntlm|negotiate)$/.test(scheme) && token68?.text.startsWith('TlRMTVNTUAAC'))
		return {
			remarks: [
				remark(
					'ntlm',
					one,
					'This is the second of NTLM’s three messages: another request has to follow on the same connection.',
					steps,
				),
			],
		};
	const isStale = scheme === 'digest' && parameters.get('stale')?.text.toLowerCase() === 'true';
	if (isStale) return onceMore('digest-stale', one, paste);
	return parameters.get('error')?.text === 'use_dpop_nonce'
		? onceMore('dpop', one, paste)
		: undefined;
}

function onceMore(what: 'digest-stale' | 'dpop', one: Span, { exchanges }: Paste): Said {
	const says =
		what === 'dpop'
			? 'The server wants its nonce in the proof: the request has to be sent again with it.'
			: 'The nonce was old and the password right: the request has to be sent again with the new nonce.';
	const behind = exchanges.filter(({ from, response }) => from > one.from && response);
	const isDone = behind.some(({ response }) => response?.status !== 401);
	return {
		remarks: [remark(what, one, says, steps)],
		...(!isDone && {
			findings: findings(
				{ 'nonce-or-challenge-not-answered': behind.length > 0 ? 'likely' : 'certain' },
				reason(one, says),
			),
			answers: [answer(one, 'what-the-response-asks-for', 'more')],
		}),
	};
}

const isGood = (status: number): boolean => status >= 200 && status < 400;

const remark = (what: string, { from, to }: Span, says: string, url: string): Remark => ({
	kind: 'normal-step',
	what,
	from,
	to,
	says,
	url,
});
