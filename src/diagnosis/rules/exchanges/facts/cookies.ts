import type { HeaderField } from '../../../../evidence/evidence.ts';
import { valueOf } from '../../facts.ts';
import type { Step } from './steps.ts';

export interface CookieSet {
	readonly name: string;
	readonly field: HeaderField;
}

/** Cookies that no sign-in rests on: of load balancers, firewalls, statistics, against forgery. */
export const beside =
	/^(?:AWSALB|__cf|cf_|ARRAffinity|incap_|visid_|BIGip|_ga|_gid|__utm|ak_bmsc|bm_|GCLB|lang|locale|theme)|csrf|xsrf|consent|nonce|state$/i;

/** The cookies that an answer sets and that may hold a session; not those that it takes away. */
export function sessionsSetBy({ response }: Step): CookieSet[] {
	return (response?.headers ?? []).flatMap((field) => {
		const { text } = field.value;
		const name = text.slice(0, text.indexOf('=')).trim();
		const isMeant =
			field.name === 'set-cookie' &&
			name !== '' &&
			!beside.test(name) &&
			!/^[^;]*=;|;\s?(?:max-age=0|expires=[^;]{0,20} 19[67]\d)/i.test(text);
		return isMeant ? [{ name, field }] : [];
	});
}

/** Whether a request has a cookie. */
export function brings({ request }: Step, name: string): boolean {
	return valueOf(request, 'cookie')
		.split(';')
		.some((pair) => pair.trimStart().startsWith(`${name}=`));
}
