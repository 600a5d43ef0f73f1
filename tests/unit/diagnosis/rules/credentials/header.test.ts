import { describe, expect, it } from 'vitest';
import { oddHeader } from '../../../../../src/diagnosis/rules/credentials/odd-header.ts';
import { whatTheTokenSays } from '../../../../../src/diagnosis/rules/credentials/what-the-token-says.ts';
import { answered, judged, jwt, refused, said } from './_judged.ts';

const token = jwt({ sub: 'ana' });
const basic = (pair: string): string => `Basic ${btoa(pair)}`;

describe('nothing in the header', () => {
	const tables: [what: string, paste: string, found: string[]][] = [
		['undefined', refused('Bearer undefined'), ['missing-credentials certain']],
		['null', refused('Bearer null'), ['missing-credentials certain']],
		['what Python prints for nothing', refused('Bearer None'), ['missing-credentials certain']],
		['an object', refused('Bearer [object Object]'), ['missing-credentials certain']],
		[
			'only the scheme, which may have been left over',
			refused('Bearer'),
			['missing-credentials likely'],
		],
		[
			'a variable that nobody filled in',
			refused('Bearer ${TOKEN}'),
			['missing-credentials likely'],
		],
		['a template of Postman', refused('Bearer {{token}}'), ['missing-credentials likely']],
		['an example', refused('Bearer YOUR_API_KEY'), ['missing-credentials possible']],
		[
			'what may stand for the real value',
			refused('Bearer <token>'),
			['missing-credentials possible'],
		],
		[
			'a variable that the shell fills in',
			'curl -H "Authorization: Bearer $TOKEN" https://api.example.com/orders',
			['missing-credentials possible'],
		],
		['a header by itself', 'Authorization: Bearer undefined', ['missing-credentials likely']],
		['a token', refused(`Bearer ${token}`), []],
		['a value masked for the paste', refused('Bearer ****'), []],
		['a value cut for the paste', refused('Bearer eyJhbGciOi…'), []],
		[
			'a header that was accepted',
			refused('Bearer undefined').replace('401 Unauthorized', '200 OK'),
			[],
		],
		['a sentence about it', 'It says 401 when the token is undefined.', []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(oddHeader, paste)).toEqual(found);
	});

	it('answers the question whether the header leaves', () => {
		expect(answered(oddHeader, refused('Bearer null'))).toEqual(['header-leaves: absent']);
	});

	it('marks the words that decide', () => {
		expect(said(oddHeader, refused('Bearer null'))).toEqual([
			'null → A program wrote that it has no value.',
		]);
	});
});

describe('a header that is not well formed', () => {
	const tables: [what: string, paste: string, found: string[]][] = [
		[
			'the scheme twice',
			refused(`Bearer Bearer ${token}`),
			['malformed-authorization-header certain'],
		],
		['a colon', refused(`Bearer: ${token}`), ['malformed-authorization-header certain']],
		['no space', refused(`Bearer${token}`), ['malformed-authorization-header certain']],
		['quotes', refused(`Bearer "${token}"`), ['malformed-authorization-header certain']],
		[
			'a line break that was written out',
			refused(`Bearer ${token}\\n`),
			['malformed-authorization-header certain'],
		],
		[
			'Basic that was not encoded',
			refused('Basic ana:hunter2'),
			['malformed-authorization-header likely'],
		],
		[
			'Basic without a colon',
			refused(basic('anahunter')),
			['malformed-authorization-header likely'],
		],
		[
			'a bare JWT',
			refused(token),
			['malformed-authorization-header likely', 'wrong-scheme possible'],
		],
		[
			'a bare key, where Bearer is asked for',
			refused('3f8a09b7c1d24e5f', 'WWW-Authenticate: Bearer'),
			['malformed-authorization-header likely', 'wrong-scheme possible'],
		],
		[
			'a bare key',
			refused('3f8a09b7c1d24e5f'),
			['malformed-authorization-header possible', 'wrong-scheme possible'],
		],
		[
			'Basic that was encoded twice',
			refused(basic(btoa('ana:hunter2'))),
			['malformed-authorization-header certain'],
		],
		[
			'brackets, which the paste may have added',
			refused(`Bearer <${token}>`),
			['malformed-authorization-header likely'],
		],
		['a good one', refused(`Bearer ${token}`), []],
		['a good Basic', refused(basic('ana:hunter2')), []],
		['one that was masked', refused('Bearer "********"'), []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(oddHeader, paste)).toEqual(found);
	});

	it('answers the question whether the header leaves', () => {
		expect(answered(oddHeader, refused(`Bearer Bearer ${token}`))).toEqual(['header-leaves: odd']);
		expect(answered(oddHeader, refused(`Bearer ${token}`))).toEqual(['header-leaves: good']);
		expect(answered(oddHeader, refused('Bearer eyJhbGciOi…'))).toEqual([]);
	});
});

describe('a pair of Basic that was altered', () => {
	const tables: [what: string, paste: string, found: string[]][] = [
		[
			'a line break, as echo adds one',
			refused(basic('ana:hunter2\n')),
			['special-characters-in-credentials certain'],
		],
		[
			'quotes round it',
			refused(basic('"ana:hunter2"')),
			['special-characters-in-credentials likely'],
		],
		[
			'encoded as for an address',
			refused(basic('ana:pass%40word')),
			['special-characters-in-credentials likely'],
		],
		[
			'letters beyond ASCII',
			refused('Basic YW5hOmfDvHI='),
			['special-characters-in-credentials likely'],
		],
		['a placeholder', refused(basic('ana:YOUR_PASSWORD')), ['missing-credentials likely']],
		['a plain pair', refused(basic('ana:hunter2')), []],
		['a token', refused(`Bearer ${token}`), []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(oddHeader, paste)).toEqual(found);
	});
});

describe('two sets of credentials', () => {
	const both = refused(`Bearer ${token}`);
	const tables: [what: string, paste: string, found: string[]][] = [
		[
			'two in one header',
			refused(`Basic YW5hOmh1bnRlcjI=, Bearer ${token}`),
			['conflicting-credentials certain'],
		],
		[
			'two headers',
			both.replace('>\n', `> Authorization: Basic YW5hOmh1bnRlcjI=\n>\n`),
			['conflicting-credentials likely'],
		],
		['one', both, []],
		[
			'a user in the address of curl',
			'curl https://ana:hunter2@api.example.com/orders\nHTTP/1.1 401 Unauthorized',
			[],
		],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(oddHeader, paste)).toEqual(found);
	});
});

describe('a token that was cut short', () => {
	const long = jwt({
		sub: 'ana',
		groups: Array.from({ length: 120 }, (_, number) => `group-${number}`),
	});
	const tables: [what: string, paste: string, found: string[]][] = [
		[
			'a long one without its end',
			refused(`Bearer ${long.slice(0, -60)}`),
			['malformed-authorization-header likely', 'header-or-cookie-too-large possible'],
		],
		['a whole one', refused(`Bearer ${long}`), []],
		['one that somebody cut for the paste', refused(`Bearer ${long.slice(0, 300)}...`), []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(whatTheTokenSays, paste)).toEqual(found);
	});
});
