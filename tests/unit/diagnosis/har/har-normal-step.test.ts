import { describe, expect, it } from 'vitest';
import { normalStepOf } from '../../../../src/diagnosis/har-normal-step.ts';
import { api, har, refused, report, type Told } from '../../evidence/har/_har.ts';
import { diagnoseHar, now, shown } from './_diagnosed.ts';

const asks = (challenge: string, send: Told['send'] = {}) => ({
	status: 401,
	send,
	get: { 'WWW-Authenticate': challenge },
});
const brings = (value: string) => ({ status: 200, send: { Authorization: value } });
const cookie = (value: string) => ({ Cookie: `sid=${value}` });

describe('a refusal that was got past is a normal step', () => {
	it.each<[string, Told[]]>([
		['Negotiate', [asks('Negotiate'), brings('Negotiate YIIabc')]],
		['NTLM, first leg', [asks('NTLM'), brings('NTLM TlRMTVNTUAADabc')]],
		[
			'NTLM, second leg',
			[
				asks('NTLM TlRMTVNTUAACabc', { Authorization: 'NTLM TlRMTVNTUAABabc' }),
				brings('NTLM TlRMTVNTUAADabc'),
			],
		],
		[
			'Negotiate once more, on a new connection',
			[
				{ url: `${api}/2`, ...brings('Negotiate YIIabc') },
				asks('Negotiate'),
				brings('Negotiate YIIabc'),
			],
		],
		['Digest', [asks('Digest nonce="a"'), brings('Digest username="ana", nonce="a"')]],
		[
			'an old nonce',
			[
				asks('Digest stale=true, nonce="b"', { Authorization: 'Digest nonce="a"' }),
				brings('Digest nonce="b"'),
			],
		],
		[
			'DPoP’s nonce',
			[
				asks('DPoP error="use_dpop_nonce"', { Authorization: 'DPoP a', DPoP: 'b' }),
				{ status: 200, send: { Authorization: 'DPoP a', DPoP: 'c' } },
			],
		],
		['a password that was asked for', [asks('Basic realm="a"'), brings('Basic YTpi')]],
		['a token that was renewed', [asks('Bearer', brings('Bearer a').send), brings('Bearer b')]],
		[
			'a session that was renewed',
			[
				{ status: 401, send: cookie('a') },
				{ status: 200, send: cookie('b') },
			],
		],
		[
			'a proxy’s',
			[
				{ status: 407, get: { 'Proxy-Authenticate': 'NTLM' } },
				{ status: 200, send: { 'Proxy-Authorization': 'NTLM TlRMTVNTUAADabc' } },
			],
		],
	])('%s', (_, entries) => {
		expect(normalStepOf(refused(...entries))).toBeDefined();
		expect(shown(...entries).diagnosis).toBeUndefined();
	});

	it('also where the file has no credentials', () => {
		const of = (challenge: string) =>
			diagnoseHar(har([asks(challenge), { status: 200 }], 'WebInspector'), now).refusals[0];
		expect(of('Negotiate')).toMatchObject({
			says: [
				'This is a step of the sign-in by Negotiate: the next request answers it and is let through.',
			],
		});
		expect(of('Bearer')?.says[0]).toMatch(/^The same request was let through later, most likely/);
	});
});

describe('a refusal is no normal step', () => {
	it.each<[string, Told[]]>([
		['where nothing follows', [asks('Negotiate')]],
		['where another address works', [asks('Basic'), { url: `${api}/2`, ...brings('Basic YTpi') }]],
		['where another method works', [asks('Basic'), { method: 'POST', ...brings('Basic YTpi') }]],
		['where the next is refused too', [asks('Bearer'), { ...brings('Bearer a'), status: 403 }]],
		['with a wrong password', [asks('Basic', brings('Basic YTpj').send), brings('Basic YTpi')]],
		['with the same token', [asks('Bearer', brings('Bearer a').send), brings('Bearer a')]],
		['with nothing both times', [{ status: 401 }, { status: 200 }]],
		[
			'where a redirect lost the header',
			[
				{
					url: 'http://api.example.com/me',
					status: 301,
					send: brings('Bearer a').send,
					get: { location: api },
				},
				asks('Bearer'),
				brings('Bearer a'),
			],
		],
		[
			'where the header was forgotten once',
			[{ url: `${api}/2`, ...brings('Bearer a') }, asks('Bearer'), brings('Bearer a')],
		],
		[
			'where a cookie was lost',
			[
				{ url: 'https://www.example.com/', get: { 'Set-Cookie': 'sid=1' } },
				{ status: 401 },
				{ status: 200, send: cookie('b') },
			],
		],
		[
			'as a preflight',
			[
				{ method: 'OPTIONS', status: 401, send: { 'Access-Control-Request-Method': 'GET' } },
				brings('Bearer a'),
			],
		],
	])('%s', (_, entries) => {
		const [first] = report(entries).refusals;
		expect(first && normalStepOf(first)).toBeUndefined();
		expect(diagnoseHar(har(entries), now).refusals[0]?.diagnosis).toBeDefined();
	});
});
