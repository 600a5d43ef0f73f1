import { describe, expect, it } from 'vitest';
import { api, refused, report, type Told } from './_har.ts';

const bearer = { Authorization: 'Bearer Ab1Cd2eF' };

describe('Authorization that was lost on the way', () => {
	const lostAfter = (from: string, to: string, send: Told['send'] = {}) =>
		refused(
			{ url: from, status: 308, send: bearer, get: { location: to } },
			{ url: to, status: 401, send },
		).lost;

	it.each([
		['another host', 'https://example.com/me', api, 'redirect-to-other-origin'],
		['TLS', 'http://api.example.com/me', api, 'redirect-to-other-origin'],
		['another port', 'https://api.example.com:8443/me', api, 'redirect-to-other-origin'],
		['a slash', api, `${api}/`, 'redirect'],
	])('on a redirect to %s', (_, from, to, why) => {
		expect(lostAfter(from, to)).toEqual([{ what: 'header', name: 'authorization', why }]);
	});

	it('not where it still is there', () => {
		expect(lostAfter('https://example.com/me', api, bearer)).toEqual([]);
	});

	it('not this time, though an earlier request to the origin had it', () => {
		expect(refused({ url: `${api}/2`, send: bearer }, { status: 401 }).lost).toEqual([
			{ what: 'header', name: 'authorization', why: 'not-this-time' },
		]);
		expect(refused({ url: 'https://example.com', send: bearer }, { status: 401 }).lost).toEqual([]);
	});
});

describe('a cookie that was set and not sent', () => {
	const why = (line: string, told: Told = {}, from: Told = {}) =>
		refused(
			{ url: 'https://api.example.com/login', get: { 'Set-Cookie': line }, ...from },
			{
				status: 401,
				...told,
			},
		).lost.map((lost) => (lost.what === 'cookie' ? lost.why : lost.name));

	const plain = { url: 'http://api.example.com/login' };
	const www = { url: 'https://www.example.com/login' };
	const crossSite = { send: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' } };
	const link = { send: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' } };
	const origin = { send: { Origin: 'https://shop.example.net' } };

	it.each<[string, string, Told, Told, string | undefined]>([
		['for no reason that shows', 'sid=1; Path=/', {}, {}, 'unknown'],
		[
			'Secure over http',
			'sid=1; Path=/; Secure',
			{ url: 'http://api.example.com/me' },
			{},
			'secure',
		],
		['Secure set over http', 'sid=1; Path=/; Secure', {}, plain, 'secure'],
		[
			'Secure on this machine',
			'sid=1; Path=/; Secure',
			{ url: 'http://localhost:3000/me' },
			{ url: 'http://localhost:3000/login' },
			'unknown',
		],
		['of one host alone', 'sid=1; Path=/', {}, www, 'domain'],
		['of all hosts', 'sid=1; Path=/; Domain=.example.com', {}, www, 'unknown'],
		['of a host that may not set it', 'sid=1; Path=/; Domain=other.example', {}, {}, 'domain'],
		['of another site', 'sid=1; Path=/', {}, { url: 'https://example.net/login' }, undefined],
		['for another path', 'sid=1; Path=/admin', {}, {}, 'path'],
		['for a path that begins alike', 'sid=1; Path=/m', {}, {}, 'path'],
		[
			'for the directory it was set in',
			'sid=1',
			{},
			{ url: 'https://api.example.com/auth/login' },
			'path',
		],
		['expired by Max-Age', 'sid=1; Path=/; Max-Age=60', { at: 100 }, {}, 'ended'],
		['not yet expired', 'sid=1; Path=/; Max-Age=600', { at: 100 }, {}, 'unknown'],
		[
			'expired by a date',
			'sid=1; Path=/; Expires=Sat, 21 Nov 2026 09:00:30 GMT',
			{ at: 100 },
			{},
			'ended',
		],
		[
			'expired by an old form of date',
			'sid=1; Path=/; Expires=Saturday, 21-Nov-26 09:00:30 GMT',
			{ at: 100 },
			{},
			'ended',
		],
		['with a date that is none', 'sid=1; Path=/; Expires=never', {}, {}, 'unknown'],
		['SameSite=Strict', 'sid=1; Path=/; SameSite=Strict', crossSite, {}, 'same-site'],
		['SameSite by default', 'sid=1; Path=/', crossSite, {}, 'same-site'],
		['SameSite, told by Origin', 'sid=1; Path=/; SameSite=Lax', origin, {}, 'same-site'],
		['SameSite=Lax on a link', 'sid=1; Path=/; SameSite=Lax', link, {}, 'unknown'],
		[
			'SameSite=Lax on a form',
			'sid=1; Path=/; SameSite=Lax',
			{ ...link, method: 'POST' },
			{},
			'same-site',
		],
		['SameSite=Strict on a link', 'sid=1; Path=/; SameSite=Strict', link, {}, 'same-site'],
		[
			'SameSite=None without Secure',
			'sid=1; Path=/; SameSite=None',
			crossSite,
			{},
			'none-without-secure',
		],
		[
			'without credentials',
			'sid=1; Path=/; SameSite=None; Secure',
			crossSite,
			{},
			'no-credentials',
		],
		[
			'without credentials, within the site',
			'sid=1; Path=/; Domain=example.com',
			{ send: { 'Sec-Fetch-Site': 'same-site' } },
			www,
			'no-credentials',
		],
		['sent', 'sid=1; Path=/', { send: { Cookie: 'sid=1' } }, {}, undefined],
		['set after the request began', 'sid=1; Path=/', { at: 0.01 }, {}, undefined],
		['without a name', '=1; Path=/', {}, {}, undefined],
	])('%s', (_, line, told, from, expected) => {
		expect(why(line, told, from)).toEqual(expected === undefined ? [] : [expected]);
	});

	it('was taken away again', () => {
		const set = { url: `${api}/login`, get: { 'set-cookie': 'sid=1; Path=/' } };
		const gone = (line: string) => ({ url: `${api}/out`, get: { 'set-cookie': line } });
		const [lost] = refused(set, gone('sid=; Path=/; Max-Age=0'), { status: 401 }).lost;
		expect(lost).toMatchObject({ why: 'ended', setBy: 1 });
		const never = refused(gone('sid=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT'), {
			status: 401,
		});
		expect(never.lost).toEqual([]);
	});

	it('several in one line of the HAR are several', () => {
		expect(why('a=1; Path=/\nb=2; Path=/')).toHaveLength(2);
	});

	it('is not concluded for what a cache answered', () => {
		expect(why('sid=1; Path=/', { more: { _fromCache: 'disk' } })).toEqual([]);
	});
});

describe('a HAR without the headers that carry credentials', () => {
	const asked = {
		method: 'OPTIONS',
		send: {
			'Access-Control-Request-Method': 'GET',
			'Access-Control-Request-Headers': 'authorization',
		},
	};

	it.each<[string, Told[], string, boolean]>([
		['Chrome’s, with none of them', [{ status: 401 }], 'WebInspector', true],
		[
			'Chrome’s, with a cookie',
			[{ status: 401 }, { send: { cookie: 'a=b' } }],
			'WebInspector',
			false,
		],
		['Chrome’s, with a token', [{ status: 401, send: bearer }], 'WebInspector', false],
		['Firefox’s, with none of them', [{ status: 401 }], 'Firefox', false],
		['after a preflight that asked for it', [asked, { status: 401 }], 'Firefox', true],
	])('%s', (_, entries, creator, expected) => {
		expect(report(entries, creator).sanitised).toBe(expected);
	});

	it('concludes nothing from their absence', () => {
		const [refusal] = report(
			[
				{
					url: 'https://example.com',
					status: 302,
					send: { 'X-Api-Key': 'k' },
					get: { location: api },
				},
				{ status: 401 },
			],
			'WebInspector',
		).refusals;
		expect(refusal).toMatchObject({ lost: [], isComplete: false });
	});
});
