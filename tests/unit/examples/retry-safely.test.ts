import { describe, expect, it } from 'vitest';
import { sendSafely } from '../../../content/examples/retry-safely.ts';
import { bodyOf, serve } from './_server.ts';

type Answer = readonly [status: number, headers?: Record<string, string>];

const challenge = { 'WWW-Authenticate': 'Bearer error="invalid_token"' };

/** Sends to a server that gives these answers one after the other, the last for good. */
async function sendTo(
	answers: readonly Answer[],
	{
		init = {},
		credentials = ['first', 'second', 'third', 'fourth'],
	}: { init?: Parameters<typeof sendSafely>[1]; credentials?: readonly string[] } = {},
) {
	const seen: string[] = [];
	const bodies: string[] = [];
	const challenges: (string | null)[] = [];
	const waits: number[] = [];
	const url = await serve((request, response) => {
		const [status, headers] = answers[Math.min(seen.length, answers.length - 1)] ?? [500];
		seen.push(request.headers.authorization ?? 'none');
		void bodyOf(request).then((body) => {
			bodies.push(body);
			response.writeHead(status, headers).end();
		});
	});
	let asked = 0;
	const { status } = await sendSafely(
		url,
		init,
		(headers) => {
			if (headers) challenges.push(headers.get('WWW-Authenticate'));
			return Promise.resolve(credentials[Math.min(asked++, credentials.length - 1)] ?? '');
		},
		(ms) => {
			waits.push(ms);
			return Promise.resolve();
		},
	);
	return { status, seen, bodies, challenges, waits };
}

describe('after a 401', () => {
	it('the request goes out again with other credentials', async () => {
		const { status, seen } = await sendTo([[401, challenge], [200]]);
		expect(status).toBe(200);
		expect(seen).toEqual(['first', 'second']);
	});

	it('who gives the credentials is told what the server asked for', async () => {
		const { challenges } = await sendTo([[401, challenge], [200]]);
		expect(challenges).toEqual([challenge['WWW-Authenticate']]);
	});

	it('the same credentials are never sent twice', async () => {
		const { status, seen } = await sendTo([[401, challenge]], { credentials: ['first'] });
		expect(status).toBe(401);
		expect(seen).toEqual(['first']);
	});

	it('nor after others were refused in between', async () => {
		const { seen } = await sendTo([[401, challenge]], {
			credentials: ['first', 'second', 'first'],
		});
		expect(seen).toEqual(['first', 'second']);
	});

	it('no more than three are tried', async () => {
		const { status, seen } = await sendTo([[401, challenge]]);
		expect(status).toBe(401);
		expect(seen).toEqual(['first', 'second', 'third']);
	});
});

const post = { method: 'POST', body: 'two apples' };

describe('a request that must not be applied twice', () => {
	it('is repeated after a challenge, for nothing was done', async () => {
		const { status, bodies } = await sendTo([[401, challenge], [200]], { init: post });
		expect(status).toBe(200);
		expect(bodies).toEqual(['two apples', 'two apples']);
	});

	it('is not repeated after a 401 without one', async () => {
		const { status, seen } = await sendTo([[401], [200]], { init: post });
		expect(status).toBe(401);
		expect(seen).toHaveLength(1);
	});

	it('is not repeated after a 503', async () => {
		const { seen } = await sendTo([[503, { 'Retry-After': '1' }], [200]], { init: post });
		expect(seen).toHaveLength(1);
	});
});

it('a stream is not sent again, for it is used up', async () => {
	const body = new Blob(['two apples']).stream();
	const init = { method: 'PUT', body, duplex: 'half' } as const;
	const { status, bodies } = await sendTo([[503, { 'Retry-After': '1' }], [200]], { init });
	expect(status).toBe(503);
	expect(bodies).toEqual(['two apples']);
});

describe('a server that says when to come back', () => {
	it.each([429, 503])('with a %i is asked again with the same credentials', async (status) => {
		const { seen, waits } = await sendTo([[status, { 'Retry-After': '7' }], [200]]);
		expect(seen).toEqual(['first', 'first']);
		expect(waits).toEqual([7000]);
	});

	it('may give a date', async () => {
		const date = new Date(Date.now() + 30_000).toUTCString();
		const { waits } = await sendTo([[429, { 'Retry-After': date }], [200]]);
		expect(waits[0]).toBeGreaterThan(0);
		expect(waits[0]).toBeLessThanOrEqual(30_000);
	});

	it('in an hour is not waited for', async () => {
		const { status, waits } = await sendTo([[429, { 'Retry-After': '3600' }], [200]]);
		expect(status).toBe(429);
		expect(waits).toEqual([]);
	});

	it('in words that nobody can read is not asked again', async () => {
		const { seen } = await sendTo([[429, { 'Retry-After': 'soon' }], [200]]);
		expect(seen).toHaveLength(1);
	});
});

it.each([400, 403, 404, 500])('a %i is final', async (status) => {
	const { seen } = await sendTo([[status], [200]]);
	expect(seen).toHaveLength(1);
});
