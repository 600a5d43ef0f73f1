import { addressOf } from '../evidence/har/address.ts';
import type { HarProblem } from '../evidence/har/parse-har.ts';
import { isPreflight } from '../evidence/har/preflight.ts';
import type { HarReport } from '../evidence/har/read-har.ts';
import type { Refusal } from '../evidence/har/refusals.ts';
import { sentWith, type SentCredential } from '../evidence/har/sent.ts';
import { lostBy, sayLost } from './har-lost.ts';
import { normalStepOf } from './har-normal-step.ts';

/** More names than this nobody reads. */
const mostNames = 5;

/**
 * What a refusal is called.
 *
 * @example
 *
 * `GET api.example.com/me: 401 (12 times)`
 */
export function headingOf({ entry }: Refusal, times: number): string {
	const address = addressOf(entry.url).replace(/^https?:\/\//, '');
	return `${entry.method} ${address}: ${entry.status}${times > 1 ? ` (${times} times)` : ''}`;
}

/** What is to be said of a refusal, in sentences for a person. */
export function saysOf(refusal: Refusal): string[] {
	const { entry, redirects, preflight, success } = refusal;
	const way = [...redirects, entry].map(({ url }) => addressOf(url)).join(' to ');
	return [
		...(redirects.length > 0
			? [`It came after ${redirects.length > 1 ? 'redirects' : 'a redirect'} from ${way}.`]
			: []),
		...(preflight && preflight.status > 0
			? [
					`The browser’s question before it, the preflight, was ${preflight.status < 300 ? 'let through' : 'refused'} (${preflight.status}).`,
				]
			: []),
		...sayingSent(refusal),
		...lostBy(refusal).slice(0, mostNames).map(sayLost),
		...(success ? [normalStepOf(refusal) ?? 'The same request was let through later.'] : []),
	];
}

export const preflightSays =
	'This is the browser’s question before the call, the preflight: it never carries credentials, and is to be answered without them.';

export const nothingSent = 'The request was sent with nothing that says who asks.';

/** A body may hold a password, and what is in it nobody has read. */
const nothingBesideBody =
	'The request was sent with no header, no cookie and no key in the address that says who asks.';

function sayingSent({ entry, isComplete }: Refusal): string[] {
	if (isPreflight(entry)) return [preflightSays];
	if (entry.fromCache)
		return ['A cache or a service worker gave this answer; what was sent is not in the file.'];
	const { credentials, cookies, any } = sentWith(entry, isComplete);
	if (any === false) return [entry.requestBody === undefined ? nothingSent : nothingBesideBody];
	const names = [...credentials.map(nameOf), ...cookies.map((name) => `the cookie ${name}`)];
	if (names.length === 0) return [];
	const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
	return [`It was sent with ${names.slice(0, mostNames).join(', ')}${more}.`];
}

function nameOf({ in: place, name, scheme }: SentCredential): string {
	if (place === 'query') return `${name} in the address`;
	return scheme ? `the header ${name} (${scheme})` : `the header ${name}`;
}

const problems: Readonly<Record<HarProblem, string>> = {
	'no-har': 'This is not a HAR file, or nothing of it can be read.',
	'no-entries':
		'No requests are recorded in this file. Open the Network panel, load the page again, and then save it.',
	'cut-off': 'This file is cut off or damaged; what is whole in it was read.',
};

/** What is to be said of the whole file. */
export function noticesOf(
	{ problem, sanitised, refusals }: HarReport,
	notListed: number,
): string[] {
	return [
		...(problem ? [problems[problem]] : []),
		...(refusals.length === 0 && (!problem || problem === 'cut-off')
			? ['No request in this file was answered 401 or 407.']
			: []),
		...(sanitised && refusals.length > 0
			? [
					'This file has no cookies and no Authorization header. Chrome and Edge leave them out when they save it, unless you choose the HAR with sensitive data. So it does not tell whether they were sent.',
				]
			: []),
		...(notListed > 0 ? [`${notListed} more refused requests are not listed.`] : []),
	];
}
