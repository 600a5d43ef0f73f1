import type { Rule, Paste } from '../../rule.ts';
import type { Reason } from '../../finding.ts';
import { cookiesSetBy, mayHoldSession } from './facts/cookies.ts';
import { finding, reason } from './facts/say.ts';
import { signInPageAt } from './facts/sign-in-pages.ts';
import { goalOf, isRedirect, requestAt, statusAt, stepsOf, type Step } from './facts/steps.ts';

/** What clients say when they give up: Chrome, Firefox, Safari, curl, requests, Node, .NET. */
const words =
	/ERR_TOO_MANY_REDIRECTS|redirected you too many times|page isn['’]t redirecting properly|too many redirects occurred|Maximum \(\d{1,4}\) redirects followed|TooManyRedirects|Exceeded \d{1,4} redirects|ERR_FR_TOO_MANY_REDIRECTS|redirect count exceeded/i;

/** The same redirect again and again: by itself, or after each time that somebody signed in. */
export const loginLoop: Rule = {
	id: 'login-loop',
	source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4',
	judge: (paste) => {
		const signedIn = backToSignIn(stepsOf(paste));
		if (signedIn) return { findings: [finding('cookie-not-sent', 'likely', ...signedIn)] };
		const circle = circleIn(stepsOf(paste));
		const gaveUp = gaveUpIn(paste);
		if (!circle && !gaveUp) return {};
		return {
			findings: [
				finding(
					'redirect-loop',
					circle && gaveUp ? 'certain' : 'likely',
					...(circle ? [circle] : []),
					...(gaveUp ? [gaveUp] : []),
				),
			],
		};
	},
};

/** Signing in succeeds and sets a cookie; the page behind it comes without one and leads back. */
function backToSignIn(steps: readonly Step[]): Reason[] | undefined {
	for (const [at, step] of steps.entries()) {
		const next = steps[at + 1];
		const set = cookiesSetBy(step).filter(({ name }) => mayHoldSession(name));
		if (step.method !== 'POST' || !(step.status === 200 || isRedirect(step.status)) || !next)
			continue;
		if (set.length === 0 || !next.isComplete || next.method !== 'GET') continue;
		if (!isRedirect(next.status) || !signInPageAt(goalOf(next))) continue;
		if (set.some(({ name }) => next.sent.cookies.includes(name)) || signInPageAt(goalOf(step)))
			continue;
		return [
			...set.slice(0, 1).map(({ field }) => reason(field.nameAt, 'Signing in sets a cookie.')),
			reason(requestAt(next), 'The next request does not bring it.'),
			reason(statusAt(next), 'So it leads back to the sign-in.'),
		];
	}
	return undefined;
}

/** Three times in a row the same address that redirects, or one that redirects to itself. */
function circleIn(steps: readonly Step[]): Reason | undefined {
	const times = new Map<string, number>();
	for (const step of steps) {
		const goal = goalOf(step);
		if (!goal || step.method === 'POST') {
			times.clear();
			continue;
		}
		const isItself =
			step.request &&
			step.knowsScheme &&
			goal.href === step.url?.href &&
			cookiesSetBy(step).length === 0;
		if (isItself)
			return reason(statusAt(step), 'The answer leads to the very address that was asked.');
		const key = `${goal.origin}${goal.pathname}`;
		const count = (times.get(key) ?? 0) + 1;
		times.set(key, count);
		if (count === 3)
			return reason(statusAt(step), 'This is the third redirect to the same address.');
	}
	return undefined;
}

function gaveUpIn({ text }: Paste): Reason | undefined {
	const said = words.exec(text);
	return said
		? reason(
				{ from: said.index, to: said.index + said[0].length },
				'The redirects did not end, and the client gave up.',
			)
		: undefined;
}
