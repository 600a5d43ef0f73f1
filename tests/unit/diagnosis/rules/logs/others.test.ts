import { describe, expect, it } from 'vitest';
import { echoedKey } from '../../../../../src/diagnosis/rules/logs/echoed-key.ts';
import { logRules } from '../../../../../src/diagnosis/rules/logs/index.ts';
import { serverLogAnswers } from '../../../../../src/diagnosis/rules/logs/server-log-answers.ts';
import { signInPage } from '../../../../../src/diagnosis/rules/logs/sign-in-page.ts';
import { pasteOf } from '../_paste.ts';
import { weighed } from './_weighed.ts';

const openai = (key: string): string =>
	`openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: ${key}. You can find your API key at https://platform.openai.com/account/api-keys.', 'code': 'invalid_api_key'}}`;

describe('a key that is given back', () => {
	it.each([
		'OPENAI_A**_KEY',
		'ADD_YOUR*****HERE',
		'undefined',
		'None',
		'${OPENAI_API_KEY}',
		'your-api-key',
	])('%s was no key', (key) => {
		expect(weighed(echoedKey, openai(key))).toEqual(['missing-credentials certain']);
	});

	it.each(['sk-proj-****************abcd', 'f7124a7c****f81d', 'sk-your', 'nonesuch', 'KEYRING77'])(
		'%s may be one',
		(key) => {
			expect(weighed(echoedKey, openai(key))).toEqual([]);
		},
	);
});

const form =
	'<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action="/login"><input type="password" name="p"></form></body></html>';
const curl = (rest: string): string =>
	`> GET /api/orders HTTP/1.1\n> Host: api.example.com\n> User-Agent: curl/8.7.1\n> Accept: */*\n>\n${rest}`;

const pages: [what: string, text: string, expected: string[]][] = [
	[
		'a form for a program',
		curl(`< HTTP/1.1 200 OK\n< Content-Type: text/html\n<\n${form}`),
		['browser-sign-in-in-front likely'],
	],
	[
		'a form where JSON was wanted',
		`SyntaxError: Unexpected token '<', "<!DOCTYPE "... is not valid JSON\n${form}`,
		['browser-sign-in-in-front likely'],
	],
	['a form by itself', form, ['browser-sign-in-in-front possible']],
	[
		'only the complaint',
		`SyntaxError: Unexpected token '<', "<!DOCTYPE "... is not valid JSON`,
		['browser-sign-in-in-front possible'],
	],
	[
		'a way to a sign-in',
		curl(
			'< HTTP/1.1 302 Found\n< Location: https://acme.cloudflareaccess.com/cdn-cgi/access/login/api.example.com\n<\n',
		),
		['browser-sign-in-in-front likely'],
	],
	[
		'a way to somewhere else',
		curl('< HTTP/1.1 302 Found\n< Location: https://www.example.com/api/orders/\n<\n'),
		[],
	],
	[
		'a browser that is sent to sign in',
		'> GET / HTTP/1.1\n> Host: www.example.com\n> Accept: text/html\n>\n< HTTP/1.1 302 Found\n< Location: https://login.microsoftonline.com/common/oauth2/v2.0/authorize?x=1\n<\n',
		[],
	],
	[
		'a page without a form',
		'<html><head><title>401 Authorization Required</title></head><body><h1>401 Authorization Required</h1></body></html>',
		[],
	],
];

describe('a page for signing in', () => {
	it.each(pages)('%s', (_, text, expected) => {
		expect(weighed(signInPage, text)).toEqual(expected);
	});
});

describe('the log of a web server', () => {
	const answersOf = (text: string) =>
		(serverLogAnswers.judge(pasteOf(text)).answers ?? []).map(({ question, answer }) => [
			question,
			answer,
		]);
	const apache =
		'[Fri Nov 20 09:04:16 2026] [auth_basic:error] [pid 9] AH01618: user bob not found: /private/';

	it('answers what it says', () => {
		expect(answersOf(apache)).toEqual([
			['what-answers', 'web-server'],
			['web-server-log', 'password'],
		]);
		expect(
			answersOf(
				'2026/11/20 09:00:00 [error] 9#9: *1 user "bob": password mismatch, client: 192.0.2.9',
			),
		).toEqual([
			['what-answers', 'web-server'],
			['web-server-log', 'password'],
		]);
	});

	it('leaves open what two lines tell differently, and what another line tells', () => {
		expect(
			answersOf(
				`${apache}\n[authz_core:error] [pid 9] AH01631: user ana: authorization failure for "/x":`,
			),
		).toEqual([]);
		expect(
			answersOf('2026/11/20 09:00:00 [error] 9#9: *1 upstream timed out, client: 192.0.2.9'),
		).toEqual([]);
	});
});

describe('all rules of logs', () => {
	it('have names of their own, and a source', () => {
		expect(new Set(logRules.map(({ id }) => id)).size).toBe(logRules.length);
		expect(logRules.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
	});

	it('tell no secret and point into the paste', () => {
		const text = `${openai('undefined')}\n2026-11-20 09:14:02 10.0.0.5 GET /app/ - 443 ACME\\ana 10.0.0.221 Mozilla/5.0 - 401 1 1909 15`;
		const reasons = logRules.flatMap((rule) =>
			(rule.judge(pasteOf(text)).findings ?? []).flatMap(({ because }) => because),
		);
		expect(reasons.length).toBeGreaterThan(1);
		for (const { from, to, says } of reasons) {
			expect(from).toBeLessThan(to);
			expect(to).toBeLessThanOrEqual(text.length);
			expect(says).not.toContain('ACME');
		}
	});
});
