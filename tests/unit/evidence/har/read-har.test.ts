import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../src/evidence/har/address.ts';
import { isHar } from '../../../../src/evidence/har/is-har.ts';
import { readHar } from '../../../../src/evidence/har/read-har.ts';
import { sentWith } from '../../../../src/evidence/har/sent.ts';
import { texts } from '../../_tree.ts';
import { api, begin, har, refused, report } from './_har.ts';

describe('every refusal is listed', () => {
	it('401 and 407 are, and nothing else, in the order in which they began', () => {
		const { refusals } = report([
			{ status: 401, at: 5 },
			{ status: 403, at: 1 },
			{ status: 407, at: 2 },
			{ status: 200, at: 3 },
		]);
		expect(refusals.map(({ entry }) => [entry.status, entry.index])).toEqual([
			[407, 2],
			[401, 0],
		]);
	});

	it('with all that the HAR tells', () => {
		const { entry } = refused({
			method: 'POST',
			status: 401,
			get: { 'WWW-Authenticate': 'Bearer error="invalid_token"\nBasic realm="Reports"' },
		});
		expect(entry).toMatchObject({ method: 'POST', startedAt: begin, endedAt: begin + 40 });
		expect(entry.responseHeaders.map(({ value }) => value)).toEqual([
			'Bearer error="invalid_token"',
			'Basic realm="Reports"',
		]);
	});

	it('is shown without the secrets of its address', () => {
		const { entry } = refused({ url: `${api}?page=2&access_token=Ab1Cd2eF3gH4#top`, status: 401 });
		expect(addressOf(entry.url)).toBe(api);
		expect(addressOf('https://ana:hunter2@example.com/bot123456:AAbCdEf')).not.toMatch(/hunter2/);
		expect(sentWith(entry, true)).toMatchObject({
			credentials: [{ in: 'query', name: 'access_token' }],
		});
	});

	it.each([
		['the service worker’s', { _fetchedViaServiceWorker: true }, {}, true],
		['a cache of Chrome', {}, { _fromCache: 'disk' }, true],
		['a cache of Safari', {}, { _fetchType: 'Memory Cache' }, true],
		['the server’s', {}, { _fetchType: 'Network Load' }, false],
	])('tells whose answer it is: %s', (_, ofResponse, more, fromCache) => {
		const { entry, isComplete } = refused({ status: 401, ofResponse, more });
		// Of these, what the browser added to the request was not noted.
		expect([entry.fromCache, isComplete]).toEqual([fromCache, !fromCache]);
	});
});

describe('what was sent', () => {
	const token = 'Ab1Cd2eF3gH4Ab1Cd2eF3gH4';
	it.each([
		[
			'a scheme',
			{ Authorization: `Bearer ${token}` },
			[{ name: 'authorization', scheme: 'bearer' }],
		],
		[
			'a scheme of its own',
			{ Authorization: `Acme ${token}` },
			[{ name: 'authorization', scheme: 'acme' }],
		],
		['no scheme', { Authorization: token }, [{ name: 'authorization' }]],
		['a secret in two words', { Authorization: 'hunter2 x' }, [{ name: 'authorization' }]],
		[
			'a proxy’s',
			{ 'Proxy-Authorization': 'NTLM TlRMTVNTUAAB' },
			[{ name: 'proxy-authorization', scheme: 'ntlm' }],
		],
		['a key', { 'X-API-Key': token }, [{ name: 'x-api-key' }]],
		['a product’s key', { 'PRIVATE-TOKEN': token }, [{ name: 'private-token' }]],
		['a token against forgery', { 'X-CSRF-Token': token }, []],
		['nothing', { Accept: '*/*' }, []],
	])('%s', (_, send, expected) => {
		const sent = sentWith(refused({ status: 401, send }).entry, true);
		expect(sent.credentials).toEqual(expected.map((one) => ({ in: 'header', ...one })));
		expect(sent.any).toBe(expected.length > 0);
		expect(JSON.stringify(sent)).not.toMatch(/Ab1C|hunter2|TlRM/i);
	});

	it('names cookies and never what is in them', () => {
		const cookies = { Cookie: 'sid=a=b; theme=dark; sid=c' };
		const sent = sentWith(refused({ status: 401, send: cookies }).entry, true);
		expect(sent).toEqual({ credentials: [], cookies: ['sid', 'theme'], any: true });
	});

	it('is not told where headers were taken out', () => {
		const sent = (send: Record<string, string>) =>
			sentWith(refused({ status: 401, send }).entry, false).any;
		expect([sent({}), sent({ 'X-Api-Key': 'k' })]).toEqual([undefined, true]);
	});
});

describe('a HAR that is none, or not whole, is told so', () => {
	const whole = har([{ status: 401 }, { status: 401, url: `${api}/2` }, { status: 200 }]);
	it.each([
		['nothing', ' \n', 'no-har', 0],
		['text', 'HTTP/1.1 401 Unauthorized', 'no-har', 0],
		['a ZIP', 'PK\u0003\u0004', 'no-har', 0],
		['other JSON', '{"error":"invalid_token"}', 'no-har', 0],
		['a list', '[1,2]', 'no-har', 0],
		['entries of another kind', '{"log":{"entries":{}}}', 'no-har', 0],
		['nothing recorded', '{"log":{"entries":[]}}', 'no-entries', 0],
		['cut off in the third entry', whole.slice(0, whole.lastIndexOf('"response"')), 'cut-off', 2],
		['cut off in a string', whole.slice(0, whole.lastIndexOf('http') + 2), 'cut-off', 2],
		['cut off behind the list', whole.slice(0, -1), 'cut-off', 2],
		['edited by hand', whole.replace('"GET"', '"GET'), 'cut-off', 0],
		['with one entry spoiled', whole.replace('"method":"GET"', '"method":GET'), 'cut-off', 1],
		['with a byte order mark', `\ufeff${whole}`, undefined, 2],
	])('%s', (_, text, problem, count) => {
		const { problem: found, refusals } = readHar(text);
		expect([found, refusals.length]).toEqual([problem, count]);
	});

	it('leaves out what has no address', () => {
		const text = JSON.stringify({ log: { entries: [null, 1, [], {}, { request: {} }] } });
		expect(readHar(text)).toMatchObject({ refusals: [] });
	});

	it.each([{ toString: 1 }, '401', null, [401]])('takes %j for no status', (status) => {
		const text = JSON.stringify({
			log: { entries: [{ time: status, request: { url: api }, response: { status } }] },
		});
		expect(readHar(text).refusals).toEqual([]);
	});

	it('reads entries whose members are of another kind', () => {
		const odd = {
			request: { url: 'not an address', headers: [{ name: 1 }, { name: ' ' }], cookies: 3 },
			response: { status: 401, headers: 'x', content: null, cookies: [{}] },
		};
		expect(readHar(JSON.stringify({ log: { entries: [odd] } })).refusals).toMatchObject([
			{ entry: { method: 'GET', url: 'not an address', status: 401 } },
		]);
	});
});

describe('a text is taken for a HAR by its beginning', () => {
	it.each([
		['a HAR', har([]), true],
		['one with line breaks', '\ufeff \n{ "log" : { "pages": [],\n "entries" : [', true],
		['one cut off before its entries', '{"log":{"version":"1.2"', false],
		['other JSON', '{"error":"invalid_token"}', false],
		['a HAR behind other text', `see: ${har([])}`, false],
		['a long text', ' '.repeat(1_000_000), false],
	])('%s', (_, text, expected) => {
		expect(isHar(text)).toBe(expected);
	});
});

describe('it never throws and never hangs', () => {
	it('whatever the text', () => {
		fc.assert(fc.property(texts, (text) => void readHar(text)));
	});

	it('whatever stands in the entries', () => {
		const entries = fc.array(
			fc.record({
				startedDateTime: fc.oneof(fc.string(), fc.jsonValue()),
				request: fc.record({
					url: fc.oneof(fc.webUrl(), fc.string()),
					headers: fc.array(
						fc.record({
							name: fc.oneof(fc.constantFrom('Cookie', 'authorization', 'origin'), fc.string()),
							value: fc.oneof(fc.string(), fc.jsonValue()),
						}),
					),
				}),
				response: fc.record({
					status: fc.oneof(fc.constantFrom(401, 302, 407), fc.jsonValue()),
					headers: fc.array(
						fc.record({
							name: fc.constantFrom('set-cookie', 'location', 'www-authenticate'),
							value: fc.string(),
						}),
					),
				}),
			}),
		);
		fc.assert(
			fc.property(entries, (all) => void readHar(JSON.stringify({ log: { entries: all } }))),
		);
	});

	it('wherever the file was cut off', () => {
		const whole = har([{ status: 401, body: 'a"\\{[' }, { status: 407 }]);
		fc.assert(
			fc.property(fc.nat(whole.length - 1), (end) => {
				const { problem, refusals } = readHar(whole.slice(0, end));
				expect(problem).toBeDefined();
				expect(refusals.length).toBeLessThanOrEqual(2);
			}),
		);
	});

	it.each([
		['one letter', 'a'.repeat(1_000_000)],
		['lists in lists', `{"log":{"entries":[${'['.repeat(1_000_000)}`],
		['lists of entries', '"entries":['.repeat(100_000)],
		['quotation marks', `"entries":[${'"\\'.repeat(500_000)}`],
	])('a megabyte of %s', (_, text) => {
		expect(readHar(text).refusals).toEqual([]);
	});

	it('one address, refused and redirected twenty thousand times', () => {
		const many = Array.from({ length: 20_000 }, (_, place) => ({
			status: place % 2 === 0 ? 401 : 302,
			at: 0,
			get: { location: api, 'set-cookie': `c${place}=1` },
		}));
		expect(readHar(har(many)).refusals).toHaveLength(10_000);
	});
});
