import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createDiagnoseHar } from '../../../../src/diagnosis/diagnose-har.ts';
import { harText } from '../../../../src/diagnosis/har-text.ts';
import { texts } from '../../_tree.ts';
import { api, har, refused, type Told } from '../../evidence/har/_har.ts';
import { diagnose, diagnoseHar, now, shown } from './_diagnosed.ts';
import { chrome, firefox } from './_recordings.ts';

const headings = (entries: readonly Told[]) =>
	diagnoseHar(har(entries), now).refusals.map(({ heading }) => heading);

const written = (...entries: readonly Told[]) => harText(refused(...entries));

describe('a HAR of Chrome, saved without sensitive data', () => {
	const { notices, refusals } = diagnoseHar(chrome, now);

	it('says that credentials were left out', () => {
		expect(notices).toEqual([expect.stringMatching(/^This file has no cookies/)]);
	});

	it('knows the renewal of a token for a normal step', () => {
		expect(refusals[0]).toMatchObject({
			heading: 'GET api.example.com/v1/me: 401',
			says: [
				'The browser’s question before it, the preflight, was let through (204).',
				'The same request was let through later, most likely with a new sign-in or token that this file does not show.',
			],
		});
		expect(refusals[0]).not.toHaveProperty('diagnosis');
	});

	it('diagnoses what stayed refused, and never says that nothing was sent', () => {
		expect(refusals[1]?.says).toEqual([]);
		const causes = refusals[1]?.diagnosis?.findings.map(({ cause }) => cause);
		expect(causes).toContain('expired-token');
		expect(causes).not.toContain('missing-credentials');
	});
});

describe('a HAR of Firefox', () => {
	const { notices, refusals } = diagnoseHar(firefox, now);

	it('lists once what was refused three times', () => {
		expect(notices).toEqual([]);
		expect(refusals).toMatchObject([
			{
				heading: 'GET api.example.org/cart: 401 (3 times)',
				says: [
					'The request was sent with nothing that says who asks.',
					'The cookie session_id is kept back by SameSite, because another site made the request.',
				],
			},
		]);
	});

	it('finds that the cookie was not sent, and shows no secret', () => {
		expect(refusals[0]?.diagnosis?.findings[0]).toMatchObject({
			cause: 'cookie-not-sent',
			sureness: 'likely',
		});
		expect(JSON.stringify(refusals)).not.toMatch(/s3cr3t|hunter2/);
	});
});

describe('the text of a refusal', () => {
	it('has the redirects, a refused preflight, the request and the response', () => {
		const first = 'https://example.com/me';
		const text = written(
			{
				url: first,
				status: 302,
				get: { location: api },
				body: 'Moved',
				send: { Accept: '*/*' },
			},
			{ method: 'OPTIONS', status: 403, send: { 'Access-Control-Request-Method': 'GET' } },
			{ status: 401, statusText: 'Unauthorized', body: '{"error":"a"}' },
		);
		expect(text).toBe(`GET ${first} HTTP/2
Accept: */*

HTTP/2 302
location: ${api}

OPTIONS ${api} HTTP/2
Access-Control-Request-Method: GET

HTTP/2 403

GET ${api} HTTP/2

HTTP/2 401 Unauthorized

{"error":"a"}
`);
	});

	it('is read as a paste is', () => {
		const { diagnosis } = shown(
			{ status: 302, url: `${api}/2`, get: { location: api } },
			{
				status: 401,
			},
		);
		expect(diagnosis?.paste.exchanges).toHaveLength(2);
	});

	it('has no preflight that was let through, and not all of a long body', () => {
		const text = written(
			{ method: 'OPTIONS', status: 204, send: { 'Access-Control-Request-Method': 'GET' } },
			{ status: 401, body: 'a'.repeat(100_000) },
		);
		expect(text).not.toContain('OPTIONS');
		expect(text.length).toBeLessThan(20_000);
	});
});

describe('the same refusal is listed once', () => {
	it.each<[string, Told[], string[]]>([
		[
			'with its count',
			[{ status: 401 }, { status: 401 }],
			['GET api.example.com/me: 401 (2 times)'],
		],
		[
			'whatever the query, the body and the nonce',
			[1, 2, 3].map((one) => ({
				status: 401,
				url: `${api}?_=${one}`,
				body: `${one}`,
				get: { 'WWW-Authenticate': `Digest nonce="${one}", realm="a"` },
			})),
			['GET api.example.com/me: 401 (3 times)'],
		],
		[
			'but not where something else was sent',
			[{ status: 401 }, { status: 401, send: { Cookie: 'sid=1' } }],
			['GET api.example.com/me: 401', 'GET api.example.com/me: 401'],
		],
		[
			'nor where the server says something else',
			['Bearer error="invalid_token"', 'Bearer error="invalid_request"'].map((challenge) => ({
				status: 401,
				get: { 'WWW-Authenticate': challenge },
			})),
			['GET api.example.com/me: 401', 'GET api.example.com/me: 401'],
		],
		[
			'in the order in which they came first',
			[{ status: 401 }, { status: 401, method: 'POST' }, { status: 401 }],
			['GET api.example.com/me: 401 (2 times)', 'POST api.example.com/me: 401'],
		],
	])('%s', (_, entries, expected) => {
		expect(headings(entries)).toEqual(expected);
	});
});

describe('the diagnosis', () => {
	it('is made for the first ten that are no normal step', () => {
		const some = (of: Told) =>
			Array.from({ length: 60 }, (_, at) => ({ ...of, url: `${api}/${at}` }));
		const spy = vi.fn(diagnose);
		const { refusals } = createDiagnoseHar(spy)(har(some({ status: 401 })), now);
		expect(refusals).toHaveLength(50);
		expect(refusals.map((one) => one.diagnosis !== undefined).lastIndexOf(true)).toBe(9);
		expect(spy).toHaveBeenCalledTimes(10);
		spy.mockClear();
		const steps = some({ status: 401 }).concat(some({ send: { Authorization: 'Bearer a' } }));
		expect(createDiagnoseHar(spy)(har(steps), now).refusals).toHaveLength(50);
		expect(spy).not.toHaveBeenCalled();
	});

	it('has the surest first, each cause once, the surer of the two', () => {
		const own = createDiagnoseHar((text, at) => ({
			...diagnose(text, at),
			findings: [
				{ cause: 'wrong-url', sureness: 'certain', because: [] },
				{
					cause: 'missing-credentials',
					sureness: 'certain',
					because: [{ from: 0, to: 3, says: 'It says so.' }],
				},
			],
		}))(har([{ status: 401 }]), now);
		expect(own.refusals[0]?.diagnosis?.findings).toEqual([
			{
				cause: 'missing-credentials',
				sureness: 'certain',
				because: [
					{ from: 0, to: 0, says: 'The request was sent with nothing that says who asks.' },
					{ from: 0, to: 3, says: 'It says so.' },
				],
			},
			{ cause: 'wrong-url', sureness: 'certain', because: [] },
		]);
	});

	it('has what the way tells before what is no surer, and behind what is', () => {
		const sureness = {
			'wrong-url': 'possible',
			'expired-token': 'likely',
			'wrong-password': 'certain',
		} as const;
		const own = createDiagnoseHar((text, at) => ({
			...diagnose(text, at),
			findings: Object.entries(sureness).map(([cause, sure]) => ({
				cause,
				sureness: sure,
				because: [],
			})),
		}))(har([{ status: 401 }]), now);
		expect(own.refusals[0]?.diagnosis?.findings.map(({ cause }) => cause)).toEqual([
			'wrong-password',
			'missing-credentials',
			'expired-token',
			'wrong-url',
		]);
	});

	it('never throws, and can be handed over by a worker', () => {
		expect(() => structuredClone(diagnoseHar(firefox, now))).not.toThrow();
		fc.assert(fc.property(texts, (text) => void diagnoseHar(text, now)));
		fc.assert(
			fc.property(fc.nat(chrome.length - 1), (end) => {
				expect(diagnoseHar(chrome.slice(0, end), now).notices).not.toEqual([]);
			}),
			{ numRuns: 30 },
		);
	});

	it('takes twenty thousand refusals of one page', () => {
		const many = Array.from({ length: 20_000 }, (_, at) => ({
			status: 401,
			url: `${api}?_=${at}`,
		}));
		expect(headings(many)).toEqual(['GET api.example.com/me: 401 (20000 times)']);
	});
});
