import type { Rule } from '../../rule.ts';
import { addressRefused } from './address-refused.ts';
import { automatedCaller } from './automated-caller.ts';
import { browserSignIn } from './browser-sign-in.ts';
import { cachedAnswer } from './cached-answer.ts';
import { clientAwaitsChallenge } from './client-awaits-challenge.ts';
import { cookieNamedTwice } from './cookie-named-twice.ts';
import { cookieNotSentBack } from './cookie-not-sent-back.ts';
import { cookieRefusedByBrowser } from './cookie-refused-by-browser.ts';
import { headerGoneAfterRedirect } from './header-gone-after-redirect.ts';
import { headerSentNotSeen } from './header-sent-not-seen.ts';
import { headerTooLarge } from './header-too-large.ts';
import { loginLoop } from './login-loop.ts';
import { noAnswer } from './no-answer.ts';
import { normalStep } from './normal-step.ts';
import { otherStatus } from './other-status.ts';
import { passwordInAddress } from './password-in-address.ts';
import { preflightInWords } from './preflight-in-words.ts';
import { preflightRefused } from './preflight-refused.ts';
import { redirectBeforeRefusal } from './redirect-before-refusal.ts';
import { requestWithoutCredentials } from './request-without-credentials.ts';
import { whoAnswered } from './who-answered.ts';
import { worksInAnotherExchange } from './works-in-another-exchange.ts';

/** What exchanges, statuses and obstacles tell. */
export const exchangeRules: readonly Rule[] = [
	headerGoneAfterRedirect,
	redirectBeforeRefusal,
	preflightRefused,
	preflightInWords,
	worksInAnotherExchange,
	headerSentNotSeen,
	requestWithoutCredentials,
	clientAwaitsChallenge,
	automatedCaller,
	cachedAnswer,
	browserSignIn,
	addressRefused,
	cookieRefusedByBrowser,
	cookieNotSentBack,
	cookieNamedTwice,
	headerTooLarge,
	loginLoop,
	passwordInAddress,
	whoAnswered,
	otherStatus,
	noAnswer,
	normalStep,
];
