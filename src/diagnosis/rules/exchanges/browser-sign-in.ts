import type { HeaderField } from '../../../evidence/evidence.ts';
import type { Rule, Paste } from '../../rule.ts';
import { isProgram } from './facts/callers.ts';
import { headerOf } from './facts/headers.ts';
import { finding, reason } from './facts/say.ts';
import { signInPageAt } from './facts/sign-in-pages.ts';
import {
	carrierOf,
	goalOf,
	isNavigation,
	isRedirect,
	statusAt,
	stepsOf,
	type Step,
} from './facts/steps.ts';

/** Headers and cookies by which those who guard a host can be told. */
const guards: readonly { by: string; is: (header: HeaderField) => boolean; source: string }[] = [
	{
		by: 'Google’s Identity-Aware Proxy',
		is: ({ name }) => name === 'x-goog-iap-generated-response',
		source: 'https://docs.cloud.google.com/iap/docs/faq',
	},
	{
		by: 'Cloudflare Access',
		is: ({ name, value }) =>
			name === 'cf-access-domain' ||
			(name === 'set-cookie' && /^CF_(?:AppSession|Authorization)=/.test(value.text)) ||
			(name === 'www-authenticate' && /^Cloudflare-Access\b/i.test(value.text)),
		source:
			'https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/authorization-cookie/cors/',
	},
	{
		by: 'oauth2-proxy',
		is: ({ name, value }) => name === 'set-cookie' && value.text.startsWith('_oauth2_proxy'),
		source: 'https://oauth2-proxy.github.io/oauth2-proxy/configuration/overview',
	},
	{
		by: 'Authelia',
		is: ({ name, value }) => name === 'set-cookie' && value.text.startsWith('authelia_session='),
		source:
			'https://github.com/authelia/authelia/blob/23572030b4048922a377ca40d59e804e0ed25fd7/internal/handlers/handler_authz_common.go',
	},
];

/** A program, or a request with a key, that was sent to a page where people sign in. */
export const browserSignIn: Rule = {
	id: 'browser-sign-in',
	source: 'https://developers.cloudflare.com/cloudflare-one/access-controls/policies/',
	judge: (paste) => {
		for (const step of stepsOf(paste)) {
			const seen = redirected(step) ?? guarded(step) ?? shown(step, paste);
			if (!seen || isNavigation(step.request) || step.method === 'OPTIONS') continue;
			const { at, says, isGuard } = seen;
			const carrier = carrierOf(step);
			const program = isProgram(step) || carrier !== undefined;
			const because = [
				...(carrier ? [reason(carrier.nameAt, 'The request has credentials of its own.')] : []),
				reason(at, says),
			];
			// A 401 of a guard may also judge what was brought for the guard itself.
			const sure = isGuard && isRedirect(step.status) && !isForGuard(carrier);
			const sureness = !program && !isGuard ? 'possible' : program && sure ? 'certain' : 'likely';
			// A browser’s script whose session has ended is sent to the same page.
			const ended =
				!program && step.request && finding('expired-session', 'possible', reason(at, says));
			return {
				findings: [
					finding('browser-sign-in-in-front', sureness, ...because),
					...(ended ? [ended] : []),
				],
				...(isGuard && {
					answers: [{ question: 'on-the-way', answer: 'sign-in-page', from: at.from, to: at.to }],
				}),
			};
		}
		return {};
	},
};

/** A service token of Cloudflare Access, which knows no other way in for programs. */
function isForGuard(carrier: HeaderField | undefined): boolean {
	return carrier?.name.startsWith('cf-access-') ?? false;
}

interface Seen {
	readonly at: { from: number; to: number };
	readonly says: string;
	readonly isGuard: boolean;
}

function redirected(step: Step): Seen | undefined {
	const page = signInPageAt(goalOf(step));
	const location = headerOf(step.response, 'location');
	if (!page || !location || !step.request) return undefined;
	const says = page.by
		? `The answer leads to the sign-in of ${page.by}, which is made for browsers.`
		: 'The answer leads to a page where people sign in.';
	return { at: location.value, says, isGuard: page.guards };
}

function guarded(step: Step): Seen | undefined {
	if (step.status !== 401 && step.status !== 302) return undefined;
	for (const header of step.response?.headers ?? []) {
		const guard = guards.find(({ is }) => is(header));
		if (guard)
			return {
				at: header.nameAt,
				says: `${guard.by} answered, which stands in front of the application.`,
				isGuard: true,
			};
	}
	return undefined;
}

/** A page with a form for signing in, where the request wanted data and brought a key. */
function shown(step: Step, { bodies }: Paste): Seen | undefined {
	const body = step.response?.body;
	if (!body || !carrierOf(step) || (step.status !== 401 && step.status !== 200)) return undefined;
	const page = bodies.find(
		({ hasSignIn, from, to }) => hasSignIn && from >= body.from && to <= body.to,
	);
	return page
		? {
				at: statusAt(step),
				says: 'The answer is a page with a form for signing in.',
				isGuard: false,
			}
		: undefined;
}
