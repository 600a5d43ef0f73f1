import { isPreflight } from '../../../evidence/har/preflight.ts';
import type { Remark } from '../../finding.ts';
import type { Paste, Rule } from '../../rule.ts';
import { headerOf, valueOf } from './facts/headers.ts';
import { requestAt, statusAt, stepsOf, type Step } from './facts/steps.ts';

const schemes = '/guides/how-each-scheme-works/';
const works = '/guides/how-a-401-works/';
const steps = '/causes/nonce-or-challenge-not-answered/';

/** More requests than this no handshake has. */
const longest = 5;

/** A 401, or a request, that is only a step on the way. */
export const normalStep: Rule = {
	id: 'normal-step',
	source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.1',
	judge: (paste) => {
		const all = stepsOf(paste);
		const remarks = [
			...all.flatMap((step, at) => judge(step, all.slice(at + 1, at + 1 + longest)) ?? []),
			...challengesOf(paste),
		];
		// Each sort once: a handshake has several.
		return { remarks: [...new Map(remarks.toReversed().map((one) => [one.what, one])).values()] };
	},
};

function judge(step: Step, behind: readonly Step[]): Remark | undefined {
	const next = behind[0];
	if (isPreflight(step.entry) && step.status >= 200 && step.status < 300)
		return remark(
			'preflight',
			requestAt(step),
			'This is the browser’s question before the call; it is let through.',
			works,
		);
	if (step.status !== 401 || step.method === 'OPTIONS') return undefined;
	const asked = valueOf(step.response, 'www-authenticate');
	const path = step.url?.pathname ?? step.request?.target?.text ?? '';
	if (step.sent.any === false && /^\/v2\/?$/.test(path) && /^Bearer realm=/i.test(asked))
		return remark(
			'docker',
			statusAt(step),
			'A registry answers its first request with 401 and says where a token is given: that is normal.',
			works,
		);
	if (!next || !isAskedAgain(step, next)) return undefined;
	const scheme = schemeOf(next);
	if (scheme === 'ntlm' || scheme === 'negotiate')
		return remark(
			scheme,
			statusAt(step),
			`The first 401 of ${scheme === 'ntlm' ? 'NTLM' : 'Negotiate'} is a step of the sign-in, and another request follows.`,
			schemes,
		);
	if (scheme === 'digest' && /\bdigest\b/i.test(asked) && step.sent.any === false)
		return remark(
			'digest',
			statusAt(step),
			'The first 401 of Digest hands out the nonce that the next request answers.',
			schemes,
		);
	const lets = behind.some(
		(later) => isAskedAgain(step, later) && later.status >= 200 && later.status < 400,
	);
	if (step.sent.any !== false || !lets || !scheme) return undefined;
	return /\/info\/refs$|\/git-(?:upload|receive)-pack$/.test(path)
		? remark(
				'git',
				statusAt(step),
				'git asks without credentials first; the 401 makes it send them, and they are accepted.',
				works,
			)
		: remark(
				'challenge',
				statusAt(step),
				'The 401 asks for credentials; the next request brings them, and they are accepted.',
				works,
			);
}

/** Whether a request asks for the same once more, now with credentials. */
function isAskedAgain(step: Step, next: Step): boolean {
	return (
		step.method === next.method &&
		(step.url?.pathname ?? step.request?.target?.text) ===
			(next.url?.pathname ?? next.request?.target?.text) &&
		headerOf(next.request, 'authorization') !== undefined
	);
}

function schemeOf({ sent }: Step): string | undefined {
	return sent.credentials.find(({ name }) => name === 'authorization')?.scheme;
}

/** Challenges that themselves say that it goes on. */
function challengesOf({ challenges }: Paste): Remark[] {
	return challenges.flatMap((one): Remark[] => {
		const { scheme, parameters, token68 } = one;
		// RFC 7616, section 3.3
		if (scheme === 'digest' && parameters.get('stale')?.text.toLowerCase() === 'true')
			return [
				remark(
					'digest-stale',
					one,
					'The nonce was old and the password right: the request only has to be sent again with the new nonce.',
					steps,
				),
			];
		// RFC 9449, sections 8 and 9
		if (parameters.get('error')?.text === 'use_dpop_nonce')
			return [
				remark(
					'dpop',
					one,
					'The server wants its nonce in the proof: the request only has to be sent again with it.',
					steps,
				),
			];
		// [MS-NLMP], section 2.2.1.2: the second of three messages
		if ((scheme === 'ntlm' || scheme === 'negotiate') && token68?.text.startsWith('TlRMTVNTUAAC'))
			return [
				remark(
					'ntlm',
					one,
					'This is the second of NTLM’s three messages: another request has to follow on the same connection.',
					steps,
				),
			];
		return [];
	});
}

function remark(
	what: string,
	{ from, to }: { from: number; to: number },
	says: string,
	url: string,
): Remark {
	return { kind: 'normal-step', what, from, to, says, url };
}
