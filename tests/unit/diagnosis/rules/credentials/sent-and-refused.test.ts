import { describe, expect, it } from 'vitest';
import { sentAndRefused } from '../../../../../src/diagnosis/rules/credentials/sent-and-refused.ts';
import { pasteOf } from '../_paste.ts';
import { answer401, judged, jwt, refused } from './_judged.ts';

const token = jwt({ sub: 'ana' });
const pair = btoa('ana:hunter2');
const ruledOut = (text: string) => sentAndRefused.judge(pasteOf(text)).rulesOut ?? [];

describe('credentials that were sent are not missing', () => {
	it.each([
		['a password', refused(`Basic ${pair}`, 'WWW-Authenticate: Basic realm="x"')],
		['a token', refused(`Bearer ${token}`)],
		['a password where a token is asked for', refused(`Basic ${pair}`, 'WWW-Authenticate: Bearer')],
	])('%s', (_, paste) => {
		expect(ruledOut(paste)).toEqual(['missing-credentials']);
	});

	it.each([
		['a scheme with nothing behind it', refused('Bearer', 'WWW-Authenticate: Bearer')],
		['a response alone', answer401('WWW-Authenticate: Bearer')],
		['a header alone', `Authorization: Bearer ${token}`],
	])('but nothing is disproved by %s', (_, paste) => {
		expect(ruledOut(paste)).toEqual([]);
	});

	it('nor by those of an earlier request', () => {
		const earlier = refused(`Basic ${pair}`, 'WWW-Authenticate: Basic realm="x"');
		const later =
			'> GET /next HTTP/1.1\n> Host: www.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n';
		expect(ruledOut(`${earlier}\n${later}`)).toEqual([]);
	});
});

describe('what they point to where the same kind is asked for again', () => {
	it('a password that is not right, its file, or a right that its user lacks', () => {
		expect(
			judged(sentAndRefused, refused(`Basic ${pair}`, 'WWW-Authenticate: Basic realm="x"')),
		).toEqual([
			'wrong-credentials likely',
			'password-file-problem possible',
			'insufficient-permissions possible',
		]);
	});

	it('a token that did not arrive, where no error is named', () => {
		expect(
			judged(sentAndRefused, refused(`Bearer ${token}`, 'WWW-Authenticate: Bearer realm="x"')),
		).toEqual(['authorization-stripped-by-proxy possible']);
	});

	it('nothing of its own where the server names the error', () => {
		const paste = refused(`Bearer ${token}`, 'WWW-Authenticate: Bearer error="invalid_token"');
		expect(judged(sentAndRefused, paste)).toEqual([]);
	});
});
