import { describe, expect, it } from 'vitest';
import { changedByShell } from '../../../../../src/diagnosis/rules/credentials/changed-by-shell.ts';
import { refusedInWords } from '../../../../../src/diagnosis/rules/credentials/refused-in-words.ts';
import { cachedAnswer } from '../../../../../src/diagnosis/rules/exchanges/cached-answer.ts';
import { noAnswer } from '../../../../../src/diagnosis/rules/exchanges/no-answer.ts';
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

describe('what else the credentials themselves tell', () => {
	const page = ['Content-Type: text/html', '', '<p>No.</p>'];

	it.each([
		['an empty name and password', refused('Basic Og=='), ['missing-credentials likely']],
		['a key for tests', refused('Bearer sk_test_4f1c9a7e2b'), ['wrong-environment-or-host likely']],
		[
			'a password that a page does not ask for',
			refused(`Basic ${pair}`, ...page),
			['ip-or-host-blocked possible'],
		],
		[
			'a token to which a page answers',
			refused('Bearer 4f1c9a7e2b', ...page),
			['browser-sign-in-in-front possible'],
		],
		[
			'a ticket that is asked for again',
			refused('Negotiate YIICXgYGKwYBBQUCoIIC', 'WWW-Authenticate: Negotiate'),
			['identity-not-mapped possible', 'insufficient-permissions possible'],
		],
	])('%s', (_, paste, causes) => {
		expect(judged(sentAndRefused, paste)).toEqual(causes);
	});
});

describe('what a shell makes of a password between double quotes', () => {
	const call = (quoted: string) =>
		`curl -i -u ${quoted} https://api.example.com/\nHTTP/1.1 401 Unauthorized\n`;

	it.each(['"ana:Cab$1n!"', '"ana:win!ter"', '"ana:win`ter"', '"ana:${PASS}"'])('%s', (quoted) => {
		expect(judged(changedByShell, call(quoted))).toEqual([
			'special-characters-in-credentials likely',
		]);
	});

	it.each(["'ana:Cab$1n!'", '"ana:winter"', 'ana:winter'])('nothing of %s', (quoted) => {
		expect(judged(changedByShell, call(quoted))).toEqual([]);
	});

	it('nor where nothing was refused', () => {
		expect(judged(changedByShell, 'curl -u "ana:Cab$1n!" https://api.example.com/')).toEqual([]);
	});
});

it('the words of a server that looks for a kind of token', () => {
	const challenge = 'WWW-Authenticate: Bearer error="invalid_token", error_description=';
	for (const says of ["Unexpected 'typ' value", 'Invalid Compact JWS'])
		expect(judged(refusedInWords, refused('Bearer 4f1c9a7e2b', `${challenge}"${says}"`))[0]).toBe(
			'wrong-token-type likely',
		);
});

it('a key in a header of its own, which the server says it wants', () => {
	const paste = [
		'> GET /me HTTP/1.1',
		'> Host: api.example.com',
		'> X-API-Key: 4f1c9a7e2b',
		'>',
		'< HTTP/1.1 401 Unauthorized',
		'<',
		'{"message":"Please send your API key"}',
	].join('\n');
	expect(judged(refusedInWords, paste)).toEqual([
		'authorization-stripped-by-proxy likely',
		'wrong-scheme likely',
		'authentication-misconfigured possible',
	]);
});

it('a log behind the 401 that tells of somebody who could not be reached', () => {
	const paste = `${refused(`Basic ${pair}`, 'WWW-Authenticate: Basic realm="x"')}\n\ndirectory: connect ECONNREFUSED 127.0.0.1:389`;
	expect(judged(noAnswer, paste)).toEqual(['authentication-backend-down likely']);
});

it('a 401 that the browser’s own service worker gave', () => {
	expect(judged(cachedAnswer, 'Status Code: 401 Unauthorized (from service worker)')).toEqual([
		'cached-401 likely',
	]);
	expect(judged(cachedAnswer, 'Status Code: 200 OK (from service worker)\n401')).toEqual([]);
});
