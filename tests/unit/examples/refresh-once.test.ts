import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import {
	fetchWithToken,
	SignInNeeded,
	type Token,
} from '../../../content/examples/refresh-once.ts';
import { bodyOf, serve } from './_server.ts';

const anHour = 3_600_000;
const token = (accessToken: string, left = anHour): Token => ({
	accessToken,
	expiresAt: Date.now() + left,
});

/** An API that takes certain tokens, and remembers what it was sent. */
async function api(...good: string[]) {
	const seen: string[] = [];
	const bodies: string[] = [];
	const url = await serve((request, response) => void answer(request, response));
	async function answer(request: IncomingMessage, response: ServerResponse) {
		const sent = request.headers.authorization?.replace('Bearer ', '') ?? 'none';
		seen.push(sent);
		bodies.push(await bodyOf(request));
		response.writeHead(good.includes(sent) ? 200 : 401).end();
	}
	return { url, seen, bodies };
}

/** A token endpoint that hands out new-1, new-2 and so on, and counts. */
function endpoint(left = anHour) {
	let count = 0;
	return {
		refresh: async () => {
			await new Promise((resolve) => setImmediate(resolve));
			return token(`new-${++count}`, left);
		},
		count: () => count,
	};
}

const statusesOf = async (calls: Promise<Response>[]) =>
	new Set((await Promise.all(calls)).map(({ status }) => status));

describe('many calls at once', () => {
	it('lead to one refresh when the server refuses the token', async () => {
		const { url } = await api('new-1');
		const { refresh, count } = endpoint();
		const call = fetchWithToken(url, token('old'), refresh);
		const calls = Array.from({ length: 50 }, () => call(url));
		expect(await statusesOf(calls)).toEqual(new Set([200]));
		expect(count()).toBe(1);
	});

	it('lead to one refresh when the token is about to end', async () => {
		const { url, seen } = await api('new-1');
		const { refresh, count } = endpoint();
		const call = fetchWithToken(url, token('old', 59_000), refresh);
		const calls = Array.from({ length: 50 }, () => call(url));
		expect(await statusesOf(calls)).toEqual(new Set([200]));
		expect(count()).toBe(1);
		expect(new Set(seen)).toEqual(new Set(['new-1']));
	});

	it('are all refused when the refresh fails, and each is told why', async () => {
		const { url } = await api();
		const call = fetchWithToken(url, token('old'), () =>
			Promise.reject(new SignInNeeded('invalid_grant')),
		);
		const calls = await Promise.allSettled(Array.from({ length: 50 }, () => call(url)));
		const reasons = calls.map((result): unknown =>
			result.status === 'rejected' ? result.reason : 'sent',
		);
		expect(reasons).toHaveLength(50);
		expect(reasons.every((reason) => reason instanceof SignInNeeded)).toBe(true);
	});
});

it('a token with more than a minute left is sent as it is', async () => {
	const { url, seen } = await api('old');
	const { refresh, count } = endpoint();
	await fetchWithToken(url, token('old', 70_000), refresh)(url);
	expect(seen).toEqual(['old']);
	expect(count()).toBe(0);
});

it('a call that begins while a refresh is under way waits for its token', async () => {
	const { url, seen } = await api('new-1');
	const started = Promise.withResolvers<undefined>();
	const answered = Promise.withResolvers<Token>();
	const call = fetchWithToken(url, token('old'), () => {
		started.resolve(undefined);
		return answered.promise;
	});
	const first = call(url);
	await started.promise;
	const second = call(url);
	answered.resolve(token('new-1'));
	expect(await statusesOf([first, second])).toEqual(new Set([200]));
	expect(seen).toEqual(['old', 'new-1', 'new-1']);
});

it('a 401 for a token that was replaced meanwhile needs no further refresh', async () => {
	const { refresh, count } = endpoint();
	const slow = Promise.withResolvers<undefined>();
	const arrived = Promise.withResolvers<undefined>();
	const url = await serve((request, response) => {
		const isNew = request.headers.authorization === 'Bearer new-1';
		const answer = () => response.writeHead(isNew ? 200 : 401).end();
		if (isNew || request.url !== '/slow') return void answer();
		arrived.resolve(undefined);
		void slow.promise.then(answer);
	});
	const call = fetchWithToken(url, token('old'), refresh);
	const late = call(`${url}slow`);
	await arrived.promise;
	expect((await call(`${url}quick`)).status).toBe(200);
	slow.resolve(undefined);
	expect((await late).status).toBe(200);
	expect(count()).toBe(1);
});

it('a new token that is refused as well is not tried a third time', async () => {
	const { url, seen } = await api();
	const { refresh, count } = endpoint();
	const response = await fetchWithToken(url, token('old'), refresh)(url);
	expect(response.status).toBe(401);
	expect(seen).toEqual(['old', 'new-1']);
	expect(count()).toBe(1);
});

it('what was sent is sent again in full', async () => {
	const { url, bodies } = await api('new-1');
	const call = fetchWithToken(url, token('old'), endpoint().refresh);
	const request = new Request(url, { method: 'POST', body: 'two apples' });
	expect((await call(request)).status).toBe(200);
	expect(bodies).toEqual(['two apples', 'two apples']);
});

it('after a refusal of the refresh token it is not sent again', async () => {
	const { url, seen } = await api();
	let count = 0;
	const call = fetchWithToken(url, token('old'), () => {
		count++;
		return Promise.reject(new SignInNeeded('invalid_grant'));
	});
	await expect(call(url)).rejects.toThrow(SignInNeeded);
	await expect(call(url)).rejects.toThrow(SignInNeeded);
	expect(count).toBe(1);
	expect(seen).toEqual(['old']);
});

it('after a failure that may pass, the next call tries again', async () => {
	const { url } = await api('new-1');
	const { refresh } = endpoint();
	let isDown = true;
	const call = fetchWithToken(url, token('old'), () =>
		isDown ? Promise.reject(new Error('The token endpoint is down')) : refresh(),
	);
	await expect(call(url)).rejects.toThrow('The token endpoint is down');
	isDown = false;
	expect((await call(url)).status).toBe(200);
});

it('the token goes to no other service', async () => {
	const { url } = await api('old');
	const other = await api('old');
	const call = fetchWithToken(url, token('old'), endpoint().refresh);
	await expect(call(other.url)).rejects.toThrow(TypeError);
	expect(other.seen).toEqual([]);
});
