import { describe, expect, it } from 'vitest';
import { logRules } from '../../../../../src/diagnosis/rules/logs/index.ts';
import { serverLogAnswers } from '../../../../../src/diagnosis/rules/logs/server-log-answers.ts';
import { signInPage } from '../../../../../src/diagnosis/rules/logs/sign-in-page.ts';
import { pasteOf } from '../_paste.ts';
import { weighed } from './_weighed.ts';

const form =
	'<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action="/login"><input type="password" name="p"></form></body></html>';
const curl = (rest: string): string =>
	`> GET /api/orders HTTP/1.1\n> Host: api.example.com\n> User-Agent: curl/8.7.1\n> Accept: */*\n>\n${rest}`;

const pages: [what: string, text: string, expected: string[]][] = [
	[
		'a form for a program',
		curl(`< HTTP/1.1 200 OK\n< Content-Type: text/html\n<\n${form}`),
		['browser-sign-in-in-front possible'],
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

	it.each([
		'2026/11/20 09:00:00 [error] 9#9: *1 upstream timed out, client: 192.0.2.9',
		'AH00094: Command line: apache2',
	])('says nothing of %j', (text) => {
		expect(answersOf(text)).toEqual([]);
	});
});

describe('all rules of logs', () => {
	it('have names of their own', () => {
		expect(new Set(logRules.map(({ id }) => id)).size).toBe(logRules.length);
	});

	it('tell no secret and point into the paste', () => {
		const text = `error, data 52e, v4563\n2026-11-20 09:14:02 10.0.0.5 GET /app/ - 443 ACME\\ana 10.0.0.221 Mozilla/5.0 - 401 1 1909 15`;
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
