import { describe, expect, it } from 'vitest';
import { harFindings } from '../../../../src/diagnosis/har-findings.ts';
import { api, refused, report, type Told } from '../../evidence/har/_har.ts';

const bearer = { Authorization: 'Bearer Ab1Cd2eF3gH4' };
const login = (line: string) => ({
	url: 'https://api.example.com/login',
	get: { 'Set-Cookie': line },
});
const none: Told = { status: 401 };
const crossSite: Told = { status: 401, send: { 'Sec-Fetch-Site': 'cross-site' } };
const moved = (url: string): Told => ({
	url,
	status: 308,
	send: bearer,
	get: { location: api },
});

describe('the way to a refusal tells the cause', () => {
	it.each<[string, Told[], string[]]>([
		[
			'a redirect took the header',
			[moved('http://api.example.com/me'), none],
			['authorization-lost-on-redirect certain'],
		],
		[
			'a redirect within the origin took it',
			[moved(`${api}/`), none],
			['authorization-lost-on-redirect certain'],
		],
		[
			'a redirect took it, and a cookie came along',
			[moved('http://api.example.com/me'), { status: 401, send: { Cookie: 'a=1' } }],
			['authorization-lost-on-redirect likely'],
		],
		[
			'a redirect took it, and a key stands in the address',
			[
				{
					...moved('https://example.com/file'),
					get: { location: 'https://files.example.net/f?sig=a' },
				},
				{ status: 401, url: 'https://files.example.net/f?sig=a' },
			],
			[],
		],
		[
			'an earlier request had it',
			[{ url: `${api}/2`, send: bearer }, none],
			['missing-credentials likely'],
		],
		['nothing was sent', [none], ['missing-credentials likely']],
		['nothing for a page', [{ status: 401, more: { _resourceType: 'document' } }], []],
		[
			'a form with a password',
			[
				{
					status: 401,
					more: { request: { method: 'POST', url: api, postData: { text: 'password=a' } } },
				},
			],
			[],
		],
		['a token was sent', [{ status: 401, send: bearer }], []],
		[
			'a preflight was refused',
			[{ method: 'OPTIONS', status: 401, send: { 'Access-Control-Request-Method': 'GET' } }],
			['cors-preflight-challenged certain'],
		],
		['a proxy refused', [{ status: 407 }], []],
	])('%s', (_, entries, expected) => {
		const findings = harFindings(refused(...entries));
		expect(findings.map(({ cause, sureness }) => `${cause} ${sureness}`)).toEqual(expected);
	});

	it.each<[string, string, Told, string]>([
		['of another host', 'sid=1; Domain=www.example.com', none, 'cookie-not-sent'],
		['for another path', 'sid=1; Path=/admin', none, 'cookie-not-sent'],
		[
			'for https alone',
			'sid=1; Path=/; Secure',
			{ ...none, url: 'http://api.example.com/me' },
			'cookie-not-sent',
		],
		['kept by SameSite', 'sid=1; Path=/', crossSite, 'cookie-not-sent'],
		['with SameSite=None', 'sid=1; Path=/; SameSite=None', none, 'cookie-not-sent'],
		['left out by a script', 'sid=1; Path=/; SameSite=None; Secure', crossSite, 'cookie-not-sent'],
		['lost without a reason', 'sid=1; Path=/', none, 'cookie-not-sent'],
		['whose time was up', 'sid=1; Path=/; Max-Age=9', { ...none, at: 60 }, 'expired-session'],
		['that no sign-in rests on', 'theme=dark; Path=/', none, 'missing-credentials'],
	])('a cookie %s, and is likely', (_, line, told, cause) => {
		expect(harFindings(refused(login(line), told))).toMatchObject([{ cause, sureness: 'likely' }]);
	});

	it('a cookie that the server took away', () => {
		const findings = harFindings(
			refused(login('sid=1; Path=/'), login('sid=; Path=/; Max-Age=0'), none),
		);
		expect(findings).toMatchObject([{ cause: 'expired-session' }]);
	});

	it('no cookie that came with a refusal', () => {
		const stranger = { ...login('JSESSIONID=1; Path=/'), status: 401 };
		expect(harFindings(refused(stranger, none))).toMatchObject([{ cause: 'missing-credentials' }]);
	});

	it('each cause once', () => {
		const jar = 'sid=1; Path=/; SameSite=None\na=1; Path=/\nsession=1; Path=/; Max-Age=9';
		const findings = harFindings(refused(login(jar), { ...none, at: 60 }));
		expect(findings.map(({ cause }) => cause)).toEqual(['expired-session', 'cookie-not-sent']);
	});

	it('nothing where credentials were taken out', () => {
		const [refusal] = report([{ url: `${api}/2` }, none], 'WebInspector').refusals;
		expect(refusal && harFindings(refusal)).toEqual([]);
	});
});
