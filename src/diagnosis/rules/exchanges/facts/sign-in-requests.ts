import type { Step } from './steps.ts';

/** Paths where credentials go into the body: token endpoints (RFC 6749, section 3.2) and forms. */
const path =
	/(?:^|[/_.-])(?:log-?in|logon|sign-?in|signup|sign_in|sign-up|register|token|tokens|auth|oauth2?|session|sessions|authenticate|authorize|j_security_check|refresh)(?:[/._?-]|$)/i;

export function isSignIn({ method, url, request }: Step): boolean {
	return method === 'POST' && path.test(url?.pathname ?? request?.target?.text ?? '');
}

/** Whether a form’s fields went along, of which one may be a password or a key. */
export function signsInWithBody({ method, entry }: Step): boolean {
	return (
		method === 'POST' &&
		entry.requestHeaders.some(
			({ name, value }) =>
				name === 'content-type' && /x-www-form-urlencoded|multipart\/form-data/i.test(value),
		)
	);
}
