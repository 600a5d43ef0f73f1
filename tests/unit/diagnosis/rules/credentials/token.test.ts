import { describe, expect, it } from 'vitest';
import { whatTheTokenSays } from '../../../../../src/diagnosis/rules/credentials/what-the-token-says.ts';
import { answer401, answered, judged, jwt, refused, said, seconds } from './_judged.ts';

const hour = 3600;
const date = 'Date: Sat, 21 Nov 2026 12:00:00 GMT';
const saysExpired =
	'WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"';
const until = (exp: number): string => jwt({ iss: 'x', aud: 'y', iat: exp - hour, exp });

describe('a token past its time', () => {
	const past = until(seconds - 3 * hour);
	const ahead = until(seconds + hour / 2);
	const tables: [what: string, paste: string, found: string[]][] = [
		['by the server’s clock', refused(`Bearer ${past}`, date), ['expired-token certain']],
		['and the server says so', refused(`Bearer ${past}`, saysExpired), ['expired-token certain']],
		[
			'by this clock alone: the paste may be old',
			refused(`Bearer ${past}`),
			['expired-token likely'],
		],
		['by itself', past, ['expired-token likely']],
		[
			'so little that two clocks decide',
			refused(`Bearer ${until(seconds - 60)}`, date),
			['expired-token likely', 'clock-skew possible'],
		],
		[
			'says the server, and it is good by the server’s own clock',
			refused(`Bearer ${ahead}`, date, saysExpired),
			['clock-skew likely'],
		],
		['beside one that is good', `${past}\n${ahead}`, ['expired-token possible']],
		['when it was accepted', refused(`Bearer ${past}`).replace('401 Unauthorized', '200 OK'), []],
		[
			'in the time of an old paste',
			refused(`Bearer ${past}`, 'Date: Sat, 21 Nov 2026 08:30:00 GMT'),
			[],
		],
		['not yet', refused(`Bearer ${ahead}`, date), []],
		['in a body that the server sent', `${answer401(date)}{"access_token":"${past}"}`, []],
		['in words only', 'HTTP/1.1 401\n\n{"message":"Token has expired"}', []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(whatTheTokenSays, paste)).toEqual(found);
	});

	it('says how long ago', () => {
		expect(said(whatTheTokenSays, refused(`Bearer ${past}`, date))).toEqual([
			`${past} → The token ran out 3 hours before the server answered.`,
		]);
		expect(said(whatTheTokenSays, past)).toEqual([
			`${past} → The token ran out 3 hours before now.`,
		]);
	});
});

describe('clocks that differ', () => {
	const early = jwt({ iss: 'x', nbf: seconds + hour, exp: seconds + 2 * hour });
	const future = jwt({ iss: 'x', iat: seconds + hour, exp: seconds + 2 * hour });
	const tables: [what: string, paste: string, found: string[]][] = [
		[
			'a token not valid yet, by the server’s clock',
			refused(`Bearer ${early}`, date),
			['clock-skew certain'],
		],
		['a token not valid yet, by this clock', early, ['clock-skew likely']],
		['a token issued in the future', refused(`Bearer ${future}`, date), ['clock-skew likely']],
		['a good token', refused(`Bearer ${until(seconds + hour)}`, date), []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(whatTheTokenSays, paste)).toEqual(found);
	});
});

describe('a token for another audience', () => {
	const graph = jwt({ iss: 'x', aud: 'https://graph.microsoft.com', exp: seconds + hour });
	const id = jwt({ iss: 'x', aud: 'app', azp: 'app', nonce: 'n', exp: seconds + hour });
	const saysAudience =
		'WWW-Authenticate: Bearer error="invalid_token", error_description="The audience \'app\' is invalid"';
	const tables: [what: string, paste: string, found: string[]][] = [
		[
			'Microsoft Graph, sent to an API of one’s own',
			refused(`Bearer ${graph}`),
			['wrong-audience likely'],
		],
		[
			'says the server of an ID token',
			refused(`Bearer ${id}`, saysAudience),
			['wrong-token-type likely'],
		],
		[
			'Microsoft Graph, sent there',
			refused(`Bearer ${graph}`).replace('api.example.com', 'graph.microsoft.com'),
			[],
		],
		['unknown', refused(`Bearer ${jwt({ aud: 'orders', exp: seconds + hour })}`), []],
		['by itself', graph, []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(whatTheTokenSays, paste)).toEqual(found);
	});
});

describe('a token of another kind', () => {
	const id = jwt({ iss: 'x', token_use: 'id', exp: seconds + hour });
	const refresh = jwt({ iss: 'x', typ: 'Refresh', exp: seconds + hour });
	const suggested = jwt({ iss: 'x', aud: 'app', nonce: 'n', at_hash: 'h', exp: seconds + hour });
	const tables: [what: string, paste: string, found: string[]][] = [
		['an ID token', refused(`Bearer ${id}`), ['wrong-token-type likely']],
		['a refresh token', refused(`Bearer ${refresh}`), ['wrong-token-type likely']],
		['what looks like an ID token', refused(`Bearer ${suggested}`), ['wrong-token-type possible']],
		['an ID token by itself', id, ['wrong-token-type possible']],
		['a refresh token by itself', refresh, []],
		[
			'an access token',
			refused(`Bearer ${jwt({ iss: 'x', scope: 'orders', exp: seconds + hour })}`),
			[],
		],
		[
			'a proof in its own header',
			refused('DPoP abc').replace(
				'>\n',
				`> DPoP: ${jwt({ htm: 'GET' }, { alg: 'ES256', typ: 'dpop+jwt' })}\n>\n`,
			),
			[],
		],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(whatTheTokenSays, paste)).toEqual(found);
	});

	it('answers what the token says about itself', () => {
		expect(answered(whatTheTokenSays, refused(`Bearer ${id}`))).toEqual([
			'what-the-token-says: other-kind',
		]);
	});
});

describe('a token whose signature cannot come out true', () => {
	const tables: [what: string, paste: string, found: string[]][] = [
		[
			'not signed',
			refused(`Bearer ${jwt({ sub: 'ana' }, { alg: 'none' })}`),
			['bad-token-signature likely'],
		],
		[
			'of the wrong length',
			refused(`Bearer ${jwt({ sub: 'ana' })}abc`),
			['bad-token-signature possible'],
		],
		['signed', refused(`Bearer ${jwt({ sub: 'ana' })}`), []],
		['not signed, by itself', jwt({ sub: 'ana' }, { alg: 'none' }), []],
	];
	it.each(tables)('%s', (_, paste, found) => {
		expect(judged(whatTheTokenSays, paste)).toEqual(found);
	});
});
