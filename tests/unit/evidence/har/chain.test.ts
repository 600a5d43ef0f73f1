import { describe, expect, it } from 'vitest';
import { api, refused } from './_har.ts';

const preflight = (more: object = {}) => ({
	method: 'OPTIONS',
	status: 204,
	send: {
		'Access-Control-Request-Method': 'GET',
		'Access-Control-Request-Headers': 'authorization,content-type',
	},
	get: { 'access-control-allow-headers': 'Authorization, Content-Type' },
	...more,
});

describe('the preflight', () => {
	it('stands before the request', () => {
		expect(refused(preflight(), { status: 401 }).preflight).toMatchObject({
			index: 0,
			status: 204,
		});
	});

	it('stands behind it, where the request began first and waited for it', () => {
		const { preflight: found } = refused({ status: 401, took: 300 }, preflight({ at: 0.05 }));
		expect(found?.index).toBe(1);
	});

	it('is not that of a later try', () => {
		expect(refused({ status: 401, took: 300 }, preflight({ at: 5 })).preflight).toBeUndefined();
	});

	it('is of the same method and address', () => {
		const send = { 'Access-Control-Request-Method': 'DELETE' };
		expect(refused(preflight({ send }), { status: 401 }).preflight).toBeUndefined();
		expect(refused(preflight({ url: `${api}/2` }), { status: 401 }).preflight).toBeUndefined();
	});

	it('is named where it was refused itself', () => {
		const refusal = refused(preflight({ status: 401 }), { status: 0 });
		expect(refusal).toMatchObject({ entry: { method: 'OPTIONS' }, lost: [] });
	});
});

describe('the redirects that led to it', () => {
	const redirect = (url: string, location: string) => ({ url, status: 302, get: { location } });

	it('are listed, the first first', () => {
		const { redirects } = refused(
			redirect('https://example.com/', '/start'),
			{ url: 'https://example.com/logo.png' },
			redirect('https://example.com/start#top', api),
			{ status: 401 },
		);
		expect(redirects.map(({ index, url }) => [index, url])).toEqual([
			[0, 'https://example.com/'],
			[2, 'https://example.com/start#top'],
		]);
	});

	it('do not belong to a retry', () => {
		const { redirects } = refused(
			redirect('https://example.com/', api),
			{ status: 401 },
			{ status: 401 },
		);
		expect(redirects).toEqual([]);
	});

	it('can lead back to their own address', () => {
		expect(refused(redirect(api, api), { status: 401 }).redirects).toHaveLength(1);
	});

	it('may be no addresses, or no redirects', () => {
		expect(refused(redirect(api, 'http://['), { status: 401 }).redirects).toEqual([]);
		const unchanged = { url: `${api}/2`, status: 304, get: { location: api } };
		expect(refused(unchanged, { status: 401 }).redirects).toEqual([]);
	});
});

describe('what came of it', () => {
	it('is the next of the same method that was let through', () => {
		const { success } = refused(
			{ status: 401 },
			{ url: `${api}/2` },
			preflight(),
			{ status: 403, send: { Authorization: 'Bearer x' } },
			{ method: 'POST' },
			{ status: 304 },
			{ status: 200 },
		);
		expect(success).toMatchObject({ index: 5, status: 304 });
	});

	it('what stands before it came of something else', () => {
		expect(refused({ status: 200 }, { status: 401 }).success).toBeUndefined();
	});
});
