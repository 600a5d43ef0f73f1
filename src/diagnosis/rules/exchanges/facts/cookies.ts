import type { HeaderField } from '../../../../evidence/evidence.ts';
import { readSetCookie, type SetCookie } from '../../../../evidence/har/set-cookie.ts';
import { headersOf } from './headers.ts';
import type { Step } from './steps.ts';

export interface CookieSet extends SetCookie {
	readonly field: HeaderField;
}

export function cookiesSetBy({ response }: Step): CookieSet[] {
	return headersOf(response, 'set-cookie').flatMap((field) => {
		const cookie = readSetCookie(field.value.text, undefined);
		return cookie ? [{ ...cookie, field }] : [];
	});
}

/** Cookies that no sign-in rests on: of load balancers, firewalls, statistics, against forgery. */
const beside =
	/^(?:AWSALB|__cf|cf_|ARRAffinity|incap_|visid_|nlbi_|BIGip|_ga|_gid|_fbp|__utm|ak_bmsc|bm_|TS[0-9a-f]{6}|datadome|GCLB|SERVERID|route$|lang|locale|i18n|theme|consent)|csrf|xsrf|consent|nonce|state$/i;

export function mayHoldSession(name: string): boolean {
	return !beside.test(name);
}
