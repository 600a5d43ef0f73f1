import { stemmer } from 'stemmer';

/**
 * A text as the terms by which pages are compared: words without their endings, under one name
 * where people have several, the plainest left out.
 *
 * A word that is joined by signs counts whole and in its parts, since nobody knows which of them a
 * person will type: `invalid_token`, `WWW-Authenticate`, `401.3`, `TokenExpiredError`.
 *
 * @example `termsOf('It keeps asking me to log in')` gives `['keep', 'ask', 'signin']`
 */
export function termsOf(text: string): string[] {
	const words = joined(text.normalize('NFKC')).replace(exampleHost, ' ').match(word) ?? [];
	return words.flatMap((one) => {
		const parts = one.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
		return (parts.length > 1 ? [one, ...parts] : [one]).flatMap((part) => termOf(part) ?? []);
	});
}

/** Hosts that stand for anybody’s own. */
const exampleHost = /(?:(?<![\w-]\.?)(?:[\w-]+\.)+|\b)example\.(?:com|org|net)\b/gi;

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}_.’'-]*[\p{L}\p{N}])?/gu;

/** One word as the index holds it, or nothing where it tells nothing. */
function termOf(one: string): string | undefined {
	const small = one.toLowerCase().replace(/[’']s?$/, '');
	if (small.length < 2 || plain.has(small)) return undefined;
	const name = names.get(small) ?? small;
	return /[^a-z]/.test(name) ? name : stemmer(name);
}

/** Words of two parts that are also written as one. */
function joined(text: string): string {
	return text
		.replace(/\blog(?:ged|ging|s)?[ -](?:in|on)(?:to)?\b/gi, 'signin')
		.replace(/\bsign(?:ed|ing|s)?[ -](?:in|on)(?:to)?\b/gi, 'signin')
		.replace(/\blog(?:ged|ging|s)?[ -]out\b/gi, 'signout')
		.replace(/\bsign(?:ed|ing|s)?[ -]out\b/gi, 'signout')
		.replace(
			/\b(?:private|incognito|inprivate)[ -](?:window|mode|browsing|tab)s?\b|\binprivate\b/gi,
			'incognito',
		)
		.replace(/\bpop[ -]?up\b/gi, 'box');
}

/** What is the same to a person who is stuck. */
const names = new Map(
	Object.entries({
		signin: 'login logon logins logging logged signon sso',
		signout: 'logout logoff',
		credential: 'creds cred',
		password: 'pwd passwd pw passwords',
		phone: 'phones mobile smartphone iphone android cellphone',
		site: 'website websites webpage sites',
		box: 'popup prompt dialog dialogue prompts prompted prompting popups',
		authentication: 'auth authenticate authenticated authenticates authenticating authn',
		authorization: 'authorisation authz',
		unauthorized: 'unauthorised',
		forever: 'infinite endless endlessly constantly continuously repeatedly',
		proxy: 'proxies proxied reverse-proxy',
		admin: 'administrator administrators administrators',
		permission: 'permissions privileges privilege rights',
	}).flatMap(([name, others]) => others.split(' ').map((other): [string, string] => [other, name])),
);

/** Words that are in every question; on this site, 401 is one of them. */
const plain = new Set(
	'a after all also am an and any are as at be been but by can cannot do does for from get gets getting got had has have how i if in into is it its me my no not of on only or our so some still that the their them then there these they this those to us vs was we what when where which while who why will with would you your error errors http https code status 401 issue problem help please'.split(
		' ',
	),
);
