import { describe, expect, it } from 'vitest';
import { api, har, type Told } from '../../evidence/har/_har.ts';
import { diagnoseHar, now, shown } from './_diagnosed.ts';

const bearer = { Authorization: 'Bearer Ab1Cd2eF3gH4' };
const nothing = 'The request was sent with nothing that says who asks.';
const login = (line: string) => ({
	url: 'https://api.example.com/login',
	get: { 'Set-Cookie': line },
});
const refused = { status: 401 };
const crossSite = { status: 401, send: { 'Sec-Fetch-Site': 'cross-site' } };
const preflight = (status: number) => ({
	method: 'OPTIONS',
	status,
	send: { 'Access-Control-Request-Method': 'GET' },
});

describe('the heading of a refusal', () => {
	it.each<[string, Told, string]>([
		['method, address and status', {}, 'GET api.example.com/me: 401'],
		['of a proxy', { status: 407, method: 'POST' }, 'POST api.example.com/me: 407'],
		['no query', { url: `${api}?token=Ab1Cd2#top` }, 'GET api.example.com/me: 401'],
		[
			'no name and password',
			{ url: 'http://ana:hunter2@localhost:8080/a' },
			'GET localhost:8080/a: 401',
		],
		[
			'no key in the path',
			{ url: 'https://example.com/hooks/ghp_Ab1Cd2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX2/x' },
			'GET example.com/hooks/ghp_***/x: 401',
		],
		['no address that is one', { url: 'about me' }, 'GET about me: 401'],
	])('%s', (_, told, heading) => {
		expect(shown({ status: 401, ...told }).heading).toBe(heading);
	});

	it('does not go on for ever', () => {
		const { heading } = shown({ url: `${api}/${'a/'.repeat(5000)}`, status: 401 });
		expect(heading.length).toBeLessThan(250);
	});
});

describe('what is said shows no secret and nothing unseen', () => {
	const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.Ab1Cd2eF3gH4';
	it.each<[string, Told, string]>([
		['a token for a cookie’s name', { send: { Cookie: `${token}==` } }, 'eyJhbGci'],
		['one that is no JWT', { send: { Cookie: 'Ab1Cd2eF3gH4=' } }, 'Ab1Cd2eF3gH4'],
		['two of them', { send: { Cookie: 'winter==; a=1' } }, 'winter'],
		['a password that is a path as well', { url: `${api}/S0mmer2024!?pwd=S0mmer2024!` }, 'S0mmer'],
		['a mark that turns what follows', { method: 'G\u202eET' }, '\u202e'],
	])('%s', (_, told, secret) => {
		const { heading, says } = shown({ status: 401, ...told });
		expect([heading, ...says].join('\n')).not.toContain(secret);
	});

	it('names what is unseen', () => {
		expect(shown({ status: 401, method: 'G\u202eET' }).heading).toBe(
			'G[U+202E RIGHT-TO-LEFT OVERRIDE]ET api.example.com/me: 401',
		);
	});

	it.each([
		['an empty cookie', 'sid=', 'sid'],
		['a value that ends in =', 'sid=Ab1Cd2==', 'sid'],
	])('and leaves the name of %s', (_, Cookie, name) => {
		expect(shown({ status: 401, send: { Cookie } }).says).toEqual([
			`It was sent with the cookie ${name}.`,
		]);
	});
});

describe('what is said of a refusal', () => {
	const redirect = { status: 302, get: { location: `${api}?code=Ab1Cd2eF3` } };
	it.each<[string, Told[], string[]]>([
		['nothing was sent', [refused], [nothing]],
		[
			'nothing beside a body, which may hold a password',
			[
				{
					status: 401,
					more: { request: { method: 'POST', url: api, postData: { text: 'pw=a' } } },
				},
			],
			[
				'The request was sent with no header, no cookie and no key in the address that says who asks.',
			],
		],
		[
			'what was sent, by name',
			[{ status: 401, send: { ...bearer, 'X-Api-Key': 'k3y', Cookie: 'sid=abc' } }],
			['It was sent with the header authorization (bearer), the header x-api-key, the cookie sid.'],
		],
		[
			'a key in the address',
			[{ status: 401, url: `${api}?api_key=k3y` }],
			['It was sent with api_key in the address.'],
		],
		[
			'of many names, the first',
			[{ status: 401, send: { Cookie: 'a=1; b=1; c=1; d=1; e=1; f=1; g=1' } }],
			[
				'It was sent with the cookie a, the cookie b, the cookie c, the cookie d, the cookie e and 2 more.',
			],
		],
		[
			'a redirect',
			[
				{ url: 'http://example.com/?q=1', ...redirect },
				{ status: 401, url: `${api}?code=Ab1Cd2eF3` },
			],
			[`It came after a redirect from http://example.com/ to ${api}.`, nothing],
		],
		[
			'several',
			[
				{ url: 'https://example.com/', status: 301, get: { location: '/a' } },
				{ url: 'https://example.com/a', status: 308, get: { location: api } },
				refused,
			],
			[
				`It came after redirects from https://example.com/ to https://example.com/a to ${api}.`,
				nothing,
			],
		],
		[
			'the preflight was let through',
			[preflight(204), { status: 401, send: bearer }],
			[
				'The browser’s question before it, the preflight, was let through (204).',
				'It was sent with the header authorization (bearer).',
			],
		],
		[
			'the preflight was refused',
			[preflight(403), { status: 401, send: bearer }],
			[
				'The browser’s question before it, the preflight, was refused (403).',
				'It was sent with the header authorization (bearer).',
			],
		],
		[
			'it is a preflight itself',
			[preflight(401)],
			[
				'This is the browser’s question before the call, the preflight: it never carries credentials, and is to be answered without them.',
			],
		],
		[
			'a cache answered',
			[{ status: 401, more: { _fromCache: 'disk' } }],
			['A cache or a service worker gave this answer; what was sent is not in the file.'],
		],
		[
			'the same was let through later',
			[refused, { status: 200 }],
			[nothing, 'The same request was let through later.'],
		],
	])('%s', (_, entries, says) => {
		expect(shown(...entries).says).toEqual(says);
	});
});

describe('what was lost is said in a sentence', () => {
	const to = (location: string) => ({ status: 307, send: bearer, get: { location } });
	const www = (line: string) => ({ ...login(line), url: 'https://www.example.com/login' });
	const plain = { ...refused, url: 'http://api.example.com/me' };
	it.each<[string, Told[], string]>([
		[
			'to another origin',
			[{ url: 'http://api.example.com/me', ...to(api) }, refused],
			'The header authorization was left behind when the redirect led to another origin: browsers and most programs do so.',
		],
		[
			'on a redirect',
			[
				{ url: api, ...to(`${api}/`) },
				{ url: `${api}/`, status: 401 },
			],
			'The header authorization was lost on the redirect: the program does not send it again.',
		],
		[
			'not this time',
			[{ url: `${api}/2`, send: bearer }, refused],
			'The header authorization is missing here, though an earlier request to the same origin had it.',
		],
		[
			'another host',
			[www('sid=1; Path=/'), refused],
			'The cookie sid belongs to another host and is not sent to this one.',
		],
		[
			'another path',
			[login('sid=1; Path=/admin'), refused],
			'The cookie sid is for another path and is not sent to this one.',
		],
		[
			'over http',
			[login('sid=1; Path=/; Secure'), plain],
			'The cookie sid is for https alone (Secure), and the site was called over http.',
		],
		[
			'taken away',
			[login('sid=1; Path=/'), login('sid=; Path=/; Max-Age=0'), refused],
			'The cookie sid had ended: its time was up, or the server took it away.',
		],
		[
			'expired',
			[login('sid=1; Path=/; Max-Age=60'), { ...refused, at: 100 }],
			'The cookie sid had ended: its time was up, or the server took it away.',
		],
		[
			'SameSite',
			[login('sid=1; Path=/; SameSite=Strict'), crossSite],
			'The cookie sid is kept back by SameSite, because another site made the request.',
		],
		[
			'SameSite=None',
			[login('sid=1; Path=/; SameSite=None'), refused],
			'The cookie sid says SameSite=None without Secure: browsers refuse it.',
		],
		[
			'fetch',
			[login('sid=1; Path=/; SameSite=None; Secure'), crossSite],
			'The cookie sid was left out, because a script asked another origin without credentials.',
		],
		[
			'nobody knows',
			[login('sid=1; Path=/'), refused],
			'The cookie sid was set and not sent; the browser or an extension may block it.',
		],
	])('%s', (_, entries, says) => {
		expect(shown(...entries).says.at(-1)).toBe(says);
	});

	it.each<[string, Told[]]>([
		['of cookies that no sign-in rests on', [login('theme=dark; Path=/'), refused]],
		['beside a token', [login('sid=1; Path=/'), { status: 401, send: bearer }]],
		[
			'beside another cookie that can hold a session',
			[login('a=1; Path=/'), { status: 401, send: { Cookie: 'sid=1' } }],
		],
	])('but not %s', (_, entries) => {
		expect(shown(...entries).says.join('\n')).not.toMatch(/The cookie (?:theme|sid|a) /);
	});
});

describe('what is said of the whole file', () => {
	const whole = har([refused, refused]);
	const outOf = (entries: Told[]) => har(entries, 'WebInspector');
	const none = 'No request in this file was answered 401 or 407.';
	it.each<[string, string, string[]]>([
		['no HAR', 'PK\u0003', ['This is not a HAR file, or nothing of it can be read.']],
		[
			'nothing recorded',
			har([]),
			[
				'No requests are recorded in this file. Open the Network panel, load the page again, and then save it.',
			],
		],
		[
			'cut off',
			whole.slice(0, -80),
			['This file is cut off or damaged; what is whole in it was read.'],
		],
		['no 401', har([{ status: 403 }]), [none]],
		['no 401 in one without headers', outOf([{ status: 403 }]), [none]],
		[
			'without what carries credentials',
			outOf([refused]),
			[
				'This file has no cookies and no Authorization header. Chrome and Edge leave them out when they save it, unless you choose the HAR with sensitive data. So it does not tell whether they were sent.',
			],
		],
		[
			'more than are listed',
			har(Array.from({ length: 60 }, (_, at) => ({ status: 401, url: `${api}/${at % 55}` }))),
			['5 more refused requests are not listed.'],
		],
		['nothing to say', whole, []],
	])('%s', (_, text, notices) => {
		expect(diagnoseHar(text, now).notices).toEqual(notices);
	});
});
