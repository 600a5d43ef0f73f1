import type { Rule, Said } from '../../rule.ts';
import { isOfBrowser, valueOf } from '../facts.ts';
import { findings, reason, type Causes } from '../say.ts';
import { requestAt, stepsOf, type Step } from './facts/steps.ts';

/** Those nearest to the end of the paste; more are a log. */
const most = 100;

/**
 * A request that is refused beside one that is not: what differs between the two is what matters.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.2
 */
export const acceptedElsewhere: Rule = {
	id: 'accepted-elsewhere',
	judge: (paste) => {
		const steps = stepsOf(paste).slice(-most);
		const refused = steps.findLast(({ status }) => status === 401);
		if (!refused) return {};
		const others = steps.filter((step) => step !== refused);
		return withTheSame(refused, others) ?? withNone(refused, others) ?? {};
	},
};

const isAccepted = ({ status }: Step) => status >= 200 && status < 300;

/** What a request shows of who asks. */
function shownBy({ carrier, request }: Step): string | undefined {
	return carrier?.value.text ?? (valueOf(request, 'cookie') || undefined);
}

/** A request that was pasted with its headers, none of which says who asks. */
function showsNobody(step: Step): boolean {
	return step.request?.headers.length !== 0 && shownBy(step) === undefined;
}

/** The very same credentials are accepted in another request. */
function withTheSame(refused: Step, others: readonly Step[]): Said | undefined {
	const shown = shownBy(refused);
	const accepted = shown && others.find((step) => isAccepted(step) && shownBy(step) === shown);
	if (!accepted) return undefined;
	const isHere = accepted.url?.host === refused.url?.host;
	return {
		findings: findings(
			isHere ? whereTheyWereGood(accepted, refused) : { 'wrong-environment-or-host': 'likely' },
			reason(requestAt(accepted), 'The same credentials are accepted here.'),
			reason(requestAt(refused), 'Here they are refused.'),
		),
		...(isHere && { rulesOut: ['wrong-credentials'] }),
	};
}

function whereTheyWereGood(accepted: Step, refused: Step): Causes {
	const isCookie = !refused.carrier;
	if (!isSameAddress(accepted, refused))
		return isCookie
			? { 'expired-session': 'possible', 'insufficient-permissions': 'possible' }
			: {
					'insufficient-permissions': 'likely',
					...(isOfBrowser(refused.request) && { 'stale-browser-state': 'possible' }),
				};
	if (valueOf(accepted.response, 'server') !== valueOf(refused.response, 'server'))
		return { 'dns-points-elsewhere': 'likely' };
	return isCookie
		? { 'expired-session': 'likely' }
		: {
				'dns-points-elsewhere': 'possible',
				'revoked-credentials': 'possible',
				'expired-token': 'possible',
			};
}

/** Nothing is shown where it is refused: elsewhere nothing was needed, or something was there. */
function withNone(refused: Step, others: readonly Step[]): Said | undefined {
	if (!showsNobody(refused)) return undefined;
	const here = others.filter((step) => isSameAddress(step, refused));
	const sayAbout = (step: Step | undefined, causes: Causes, says: string): Said | undefined =>
		step && {
			findings: findings(
				causes,
				reason(requestAt(step), says),
				reason(requestAt(refused), 'Here nothing is sent, and it is refused.'),
			),
		};
	return (
		sayAbout(
			here.find((step) => isAccepted(step) && showsNobody(step)),
			{ 'ip-or-host-blocked': 'likely', 'dns-points-elsewhere': 'likely' },
			'The same request is accepted here, without credentials.',
		) ??
		sayAbout(
			here.find((step) => step.status === 404 && !showsNobody(step)),
			{ 'not-found-shown-as-401': 'likely' },
			'With credentials, what is asked for is not there.',
		) ??
		sayAbout(
			here.find((step) => isAccepted(step) && isOfBrowser(step.request) && step.carrier),
			{
				// A page’s script does the same in every window.
				'extension-or-privacy-tool':
					valueOf(refused.request, 'sec-fetch-mode') === 'cors' ? 'likely' : 'possible',
			},
			'The same browser sends credentials here.',
		) ??
		sayAbout(
			others.find(
				(step) => isAccepted(step) && showsNobody(step) && step.url?.host === refused.url?.host,
			),
			{ 'protected-by-mistake': 'possible' },
			'Another page of the same host needs no credentials.',
		)
	);
}

function isSameAddress(one: Step, other: Step): boolean {
	return one.url?.href === other.url?.href && one.method === other.method;
}
