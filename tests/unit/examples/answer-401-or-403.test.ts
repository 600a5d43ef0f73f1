import { describe, expect, it } from 'vitest';
import { refusal, type Checks, type Need } from '../../../content/examples/answer-401-or-403.ts';
import { serve } from './_server.ts';

const write: Need = { scope: 'orders:write' };
const secret: Need = { ...write, isSecret: true };

const checks: Checks = {
	secondsToWait: () => Promise.resolve(0),
	scopesOf: (token) =>
		Promise.resolve({ writer: new Set(['orders:write']), reader: new Set(['orders:read']) }[token]),
};

/** What a caller gets from a server that asks first: the status, and what the challenge says. */
async function get(
	authorization: string | undefined,
	need = write,
	changed: Partial<Checks> = {},
): Promise<[status: number, challenge: string | null, headers: Headers]> {
	const url = await serve((request, response) => {
		void refusal(request.headers.authorization, need, { ...checks, ...changed }).then((refused) => {
			response.writeHead(refused?.status ?? 200, refused?.headers).end();
		});
	});
	const { status, headers } = await fetch(url, {
		headers: authorization === undefined ? {} : { Authorization: authorization },
	});
	return [status, headers.get('WWW-Authenticate'), headers];
}

const invalid = 'Bearer realm="example", error="invalid_token"';
const malformed = 'Bearer realm="example", error="invalid_request"';
const tooLittle = 'Bearer realm="example", error="insufficient_scope", scope="orders:write"';

const cases: [name: string, sent: string | undefined, status: number, challenge: string | null][] =
	[
		['a good token gets in', 'Bearer writer', 200, null],
		['the scheme may be written in any case', 'bEaReR writer', 200, null],
		['without credentials no error is named', undefined, 401, 'Bearer realm="example"'],
		['with another scheme neither', 'Basic YTpi', 401, 'Bearer realm="example"'],
		['an unknown token is refused', 'Bearer stranger', 401, invalid],
		['a token with too few scopes is forbidden', 'Bearer reader', 403, tooLittle],
		['a scheme alone is malformed', 'Bearer', 400, malformed],
		['a token in quotes is malformed', 'Bearer "writer"', 400, malformed],
		['two tokens are malformed', 'Bearer writer, Bearer writer', 400, malformed],
	];

it.each(cases)('%s', async (_name, sent, status, challenge) => {
	expect((await get(sent)).slice(0, 2)).toEqual([status, challenge]);
});

describe('what is secret', () => {
	it('is not there for those who may not see it', async () => {
		expect((await get('Bearer reader', secret)).slice(0, 2)).toEqual([404, null]);
	});

	it('opens to those who may', async () => {
		expect((await get('Bearer writer', secret))[0]).toBe(200);
	});

	it.each([undefined, 'Bearer stranger', 'Bearer'])(
		'looks like any other address to a caller who sends %j',
		async (sent) => {
			const [status, challenge] = await get(sent, secret);
			expect([status, challenge]).toEqual((await get(sent, write)).slice(0, 2));
		},
	);
});

it('who asks too often is told when to come back, before a token is looked at', async () => {
	const [status, challenge, headers] = await get('Bearer stranger', write, {
		secondsToWait: () => Promise.resolve(12),
		scopesOf: () => Promise.reject(new Error('was looked at')),
	});
	expect([status, challenge, headers.get('Retry-After')]).toEqual([429, null, '12']);
});

it('a check that cannot be made is no fault of the caller', async () => {
	const [status, challenge, headers] = await get('Bearer writer', write, {
		scopesOf: () => Promise.reject(new Error('The key set cannot be fetched')),
	});
	expect([status, challenge, headers.get('Retry-After')]).toEqual([503, null, '30']);
});

it.each([undefined, 'Bearer reader', 'Bearer'])('no cache keeps the answer to %j', async (sent) => {
	const [, , headers] = await get(sent);
	expect(headers.get('Cache-Control')).toBe('no-store');
});
