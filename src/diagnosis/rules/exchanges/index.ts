import type { Rule } from '../../rule.ts';
import { acceptedElsewhere } from './accepted-elsewhere.ts';
import { automatedCaller } from './automated-caller.ts';
import { cachedAnswer } from './cached-answer.ts';
import { cookieNotKept } from './cookie-not-kept.ts';
import { cookieRefused } from './cookie-refused.ts';
import { headerLostOnRedirect } from './header-lost-on-redirect.ts';
import { howTheCallIsMade } from './how-the-call-is-made.ts';
import { lockLeftOn } from './lock-left-on.ts';
import { loginLoop } from './login-loop.ts';
import { noAnswer } from './no-answer.ts';
import { normalStep } from './normal-step.ts';
import { otherStatus } from './other-status.ts';
import { passwordInAddress } from './password-in-address.ts';
import { preflightRefused } from './preflight-refused.ts';
import { requestWithoutCredentials } from './request-without-credentials.ts';
import { whereItHappens } from './where-it-happens.ts';
import { whoAnswered } from './who-answered.ts';

/** What exchanges, statuses and obstacles tell. */
export const exchangeRules: readonly Rule[] = [
	headerLostOnRedirect,
	preflightRefused,
	requestWithoutCredentials,
	automatedCaller,
	lockLeftOn,
	acceptedElsewhere,
	cachedAnswer,
	cookieNotKept,
	cookieRefused,
	loginLoop,
	passwordInAddress,
	whoAnswered,
	whereItHappens,
	howTheCallIsMade,
	otherStatus,
	noAnswer,
	normalStep,
];
