import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import {
	basic,
	bearer,
	quoted,
	sendChallenge,
} from '../../../content/examples/send-a-challenge.ts';
import { serve } from './_server.ts';

const asksForToken = (problem: string) =>
	serve((request, response) => sendChallenge(response, bearer('api', request, problem)));
const challengeOf = ({ headers }: Response) => headers.get('WWW-Authenticate');

describe('a refusal', () => {
	it('is a 401 with the challenge, and no cache keeps it', async () => {
		const url = await serve((_request, response) => sendChallenge(response, basic('Example')));
		const response = await fetch(url);
		expect(response.status).toBe(401);
		expect(challengeOf(response)).toBe('Basic realm="Example", charset="UTF-8"');
		expect(response.headers.get('Cache-Control')).toBe('no-store');
	});

	it('says the same in its body, for programs', async () => {
		const response = await fetch(await asksForToken('The token expired'));
		expect(response.headers.get('Content-Type')).toBe('application/problem+json');
		expect(await response.json()).toMatchObject({ status: 401 });
	});

	it('gives each of several challenges a line of its own', async () => {
		const url = await serve((request, response) =>
			sendChallenge(response, basic('Example'), bearer('api', request, '')),
		);
		// `fetch` would join the lines.
		const [response] = (await once(get(url), 'response')) as [IncomingMessage];
		response.resume();
		const { rawHeaders } = response;
		expect(rawHeaders.filter((_, index) => rawHeaders[index - 1] === 'WWW-Authenticate')).toEqual([
			'Basic realm="Example", charset="UTF-8"',
			'Bearer realm="api"',
		]);
	});
});

describe('an error is named', () => {
	it('when a token was sent', async () => {
		const url = await asksForToken('The token expired');
		const response = await fetch(url, { headers: { Authorization: 'bearer abc' } });
		expect(challengeOf(response)).toBe(
			'Bearer realm="api", error="invalid_token", error_description="The token expired"',
		);
	});

	it('not when nothing was sent', async () => {
		expect(challengeOf(await fetch(await asksForToken('The token expired')))).toBe(
			'Bearer realm="api"',
		);
	});

	it('not when something else was sent', async () => {
		const url = await asksForToken('The token expired');
		const response = await fetch(url, { headers: { Authorization: 'Basic YTpi' } });
		expect(challengeOf(response)).toBe('Bearer realm="api"');
	});

	it('without the two signs that its description may not hold', async () => {
		const url = await asksForToken('The "aud" is C:\\api');
		const response = await fetch(url, { headers: { Authorization: 'Bearer abc' } });
		expect(challengeOf(response)).toContain(`error_description="The 'aud' is C:'api"`);
	});
});

describe('a quoted text', () => {
	it.each([
		['plain', '"plain"'],
		['the "inner" door', '"the \\"inner\\" door"'],
		['C:\\site', '"C:\\\\site"'],
		['', '""'],
	])('of %j is %s', (text, expected) => {
		expect(quoted(text)).toBe(expected);
	});

	it.each(['a\r\nSet-Cookie: b=c', 'a\nb', 'Zürich', '\0'])('cannot be made of %j', (text) => {
		expect(() => quoted(text)).toThrow(TypeError);
	});
});
