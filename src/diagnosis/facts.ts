import type { Challenge, Credentials, SecretShape, Token } from '../evidence/evidence.ts';
import { timesOf } from '../evidence/tokens/times.ts';
import type { Distance } from '../evidence/tokens/distance.ts';
import type { Paste } from './rule.ts';

/** One thing that the paste tells, for a list of facts. Words of the paste may stand in it. */
export interface Fact {
	readonly name: string;
	readonly says: string;
}

/** More of one sort than this are a log. */
const most = 3;

/** What can be read off a paste at a glance: who answered what, what was asked for, what was sent. */
export function factsOf(paste: Paste): Fact[] {
	const { challenges, credentials, tokens, now } = paste;
	return [
		...status(paste),
		...answeredBy(paste),
		...each('Asked for', challenges, asked),
		...each('Sent', credentials, sent),
		...each('Token', tokens, (token) => told(token, now)),
	];
}

function each<Evidence>(
	name: string,
	all: readonly Evidence[],
	say: (one: Evidence) => string,
): Fact[] {
	const texts = [...new Set(all.map(say))].filter(Boolean);
	return texts.length > 0 ? [{ name, says: texts.slice(0, most).join('; ') }] : [];
}

function status({ exchanges, statuses, logLines, bodies }: Paste): Fact[] {
	const answers = exchanges.flatMap(({ response }) => response?.status ?? []);
	const others = [...statuses, ...logLines, ...bodies].flatMap((one) => one.status ?? []);
	const all = [...new Set(answers.length > 0 ? answers : others)].filter((code) => code >= 300);
	return all.length > 0 ? [{ name: 'Status', says: all.slice(0, most).join(', then ') }] : [];
}

/** The name that the server gives itself, in the response that refuses. */
function answeredBy({ exchanges, looseHeaders }: Paste): Fact[] {
	const refused = exchanges.findLast(({ response }) => (response?.status ?? 0) >= 400);
	const headers = refused?.response?.headers ?? looseHeaders;
	const names = ['server', 'via', 'x-powered-by'].flatMap(
		(header) => headers.find(({ name }) => name === header)?.value.text ?? [],
	);
	return each('Answered by', names.slice(0, 2), (name) => name.slice(0, 60));
}

function asked({ scheme, parameters }: Challenge): string {
	const realm = parameters.get('realm')?.text;
	const name = scheme === '' ? 'no scheme' : inCapitals(scheme);
	return realm ? `${name}, realm “${realm.slice(0, 60)}”` : name;
}

function sent({ scheme, value, basic }: Credentials): string {
	const name = scheme === '' ? 'no scheme' : inCapitals(scheme);
	if (basic) return `${name}, a name and ${basic.passwordLength > 0 ? 'a' : 'no'} password`;
	return value
		? `${name}, ${form(value)} of ${value.length} characters`
		: `${name} and nothing else`;
}

function form({ form: kind }: SecretShape): string {
	if (kind === 'jws') return 'a JWT';
	if (kind === 'jwe') return 'an encrypted JWT';
	return kind === 'damaged-jwt' ? 'a damaged JWT' : 'a value';
}

function told({ header = {}, claims = {} }: Token, now: Date): string {
	const { exp } = timesOf(claims, now);
	const { iss, aud, scope, scp } = claims;
	const { alg, kid, typ } = header;
	return [
		said('', typ),
		said('signed with ', alg),
		said('key ', kid),
		said('by ', iss),
		said('for ', Array.isArray(aud) ? aud[0] : aud),
		said('may ', scope ?? scp),
		exp
			? exp.fromNow.seconds < 0
				? `ended ${words(exp.fromNow)} ago`
				: `ends in ${words(exp.fromNow)}`
			: '',
	]
		.filter(Boolean)
		.join(', ');
}

/** A member that is a text, cut where it is long. */
function said(before: string, member: unknown): string {
	return typeof member === 'string' && member !== '' ? before + member.slice(0, 80) : '';
}

function words({ amount, unit }: Distance): string {
	return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

/** Those that are not written with one capital letter. */
const written: Readonly<Record<string, string>> = {
	ntlm: 'NTLM',
	dpop: 'DPoP',
	oauth: 'OAuth',
	hoba: 'HOBA',
};

/** As people write it. */
function inCapitals(scheme: string): string {
	return (
		written[scheme] ??
		(scheme.startsWith('aws')
			? scheme.toUpperCase()
			: scheme.charAt(0).toUpperCase() + scheme.slice(1))
	);
}
