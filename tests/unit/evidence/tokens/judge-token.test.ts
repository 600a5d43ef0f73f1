import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../../../src/evidence/evidence.ts';
import { distanceOf } from '../../../../src/evidence/tokens/distance.ts';
import { judgeToken, type TokenJudgement } from '../../../../src/evidence/tokens/judge-token.ts';
import { readTokens } from '../../../../src/evidence/tokens/read-tokens.ts';
import { tokenTimeline } from '../../../../src/evidence/tokens/token-timeline.ts';
import { jwt } from './_tokens.ts';

type Members = Readonly<Record<string, unknown>>;

const clock = 1763724000;
const now = new Date(clock * 1000);

const tokenOf = (claims?: Members, header: Members = { alg: 'RS256' }): Token => ({
	kind: 'token',
	form: 'jws',
	from: 0,
	to: 1,
	header,
	...(claims && { claims }),
	deviations: [],
});
const judge = (claims?: Members, header?: Members): TokenJudgement =>
	judgeToken(tokenOf(claims, header), now);
const complete = { iss: 'https://login.example.com', aud: 'https://api.example.com' };
const remarks = (claims: Members, header?: Members): string[] =>
	judge({ ...complete, ...claims }, header).remarks.map((one) => `${one.claim}: ${one.id}`);

describe('a distance is said as a person would', () => {
	it.each([
		[0, 0, 'second'],
		[45, 45, 'second'],
		[60, 1, 'minute'],
		[-300, 5, 'minute'],
		[3600, 1, 'hour'],
		[3700, 1, 'hour'],
		[5400, 90, 'minute'],
		[86_400, 1, 'day'],
		[200_000, 56, 'hour'],
		[45 * 86_400, 45, 'day'],
		[61 * 86_400, 2, 'month'],
		[365 * 86_400, 1, 'year'],
		[-1e9, 32, 'year'],
	] as const)('%d seconds', (seconds, amount, unit) => {
		expect(distanceOf(seconds)).toEqual({ seconds, amount, unit });
	});
});

describe('the times are held against the clock', () => {
	const hour = 3600;
	const vectors: [what: string, state: TokenJudgement['state'], claims: Members, says: string[]][] =
		[
			['in time', 'in-time', { iat: clock - 60, exp: clock + hour }, []],
			['expired', 'expired', { iat: clock - 9e3, exp: clock - hour }, ['exp: expired']],
			['at its last second', 'expired', { exp: clock }, ['exp: expired', 'exp: near-limit']],
			['about to expire', 'in-time', { exp: clock + 20 }, ['exp: near-limit']],
			[
				'not yet valid',
				'not-yet-valid',
				{ nbf: clock + 900, exp: clock + hour },
				['nbf: not-yet-valid'],
			],
			[
				'a second too early',
				'not-yet-valid',
				{ nbf: clock + 1, exp: clock + hour },
				['nbf: not-yet-valid', 'nbf: near-limit'],
			],
			[
				'issued in the future',
				'in-time',
				{ iat: clock + 700, exp: clock + 9e3 },
				['iat: issued-in-future'],
			],
			[
				'issued in another time zone',
				'in-time',
				{ iat: clock + 2 * hour - 5, exp: clock + 3 * hour },
				['iat: issued-in-future'],
			],
			['no exp', 'without-expiry', { iat: clock - 60 }, []],
			['exp in milliseconds', 'in-time', { exp: (clock + hour) * 1000 }, []],
			[
				'nbf in milliseconds',
				'not-yet-valid',
				{ nbf: (clock - hour) * 1000, exp: clock + hour },
				['nbf: not-yet-valid'],
			],
			['exp as a string', 'in-time', { exp: String(clock + hour) }, []],
			['exp as a word', 'unreadable', { exp: 'tomorrow' }, []],
			['exp as null', 'unreadable', { exp: null }, []],
			['exp as seconds to live', 'expired', { exp: 3600 }, ['exp: expired']],
		];
	it.each(vectors)('%s', (_, state, claims, says) => {
		expect(judge({ ...complete, ...claims }).state).toBe(state);
		expect(remarks(claims)).toEqual(says);
	});

	it('tells for how long it is expired, and how long it lived', () => {
		const {
			remarks: [first],
			lifetime,
			times,
		} = judge({ ...complete, iat: clock - 7200, exp: clock - 3600 });
		const distance = { seconds: -3600, amount: 1, unit: 'hour' };
		expect(first).toEqual({ id: 'expired', claim: 'exp', distance });
		expect(lifetime).toEqual({ seconds: 3600, amount: 1, unit: 'hour' });
		expect(times.exp?.fromNow).toEqual(distance);
	});

	it('keeps what is meant beside what is written', () => {
		expect(judge({ exp: clock * 1000 }).times.exp).toMatchObject({
			seconds: clock,
			asWritten: clock * 1000,
		});
	});

	it('says nothing of what could not be read', () => {
		const [cut] = readTokens(
			jwt({ claims: complete }).split('.').slice(0, 2).join('.').slice(0, -6),
		);
		expect(cut && judgeToken(cut, now)).toMatchObject({ state: 'unreadable', remarks: [] });
		expect(judge().state).toBe('unreadable');
	});
});

describe('header and parties are told as facts', () => {
	it.each([
		['none', ['alg: unsigned']],
		['None', ['alg: unsigned']],
		['HS256', []],
	] as const)('alg %s', (alg, says) => {
		expect(remarks({ exp: clock + 1e3 }, { alg })).toEqual(says);
	});

	it('aud as a string, as a list, and of known ones', () => {
		const values = (claims: Members) =>
			judge(claims).audiences.map(({ value, known }) => known ?? value);
		expect(values({ aud: 'a' })).toEqual(['a']);
		expect(values({ aud: ['a', 7, 'b'] })).toEqual(['a', 'b']);
		expect(values({ aud: '00000003-0000-0000-c000-000000000000' })).toEqual(['microsoft-graph']);
		expect(values({ aud: 'https://graph.microsoft.com/' })).toEqual(['microsoft-graph']);
		expect(values({})).toEqual([]);
	});
});

describe('what a token is for', () => {
	const vectors: [
		what: string,
		use: string | undefined,
		by: string[],
		claims: Members,
		header?: Members,
	][] = [
		['RFC 9068', 'access told', ['typ'], {}, { alg: 'RS256', typ: 'at+jwt' }],
		['a DPoP proof', 'dpop-proof told', ['typ'], {}, { alg: 'ES256', typ: 'dpop+jwt' }],
		['Cognito’s ID token', 'id told', ['token_use'], { token_use: 'id', scope: 'x' }],
		['Cognito’s access token', 'access told', ['token_use'], { token_use: 'access' }],
		['Keycloak’s access token', 'access told', ['typ'], { typ: 'Bearer', azp: 'app' }],
		['Keycloak’s ID token', 'id told', ['typ'], { typ: 'ID' }],
		['Keycloak’s refresh token', 'refresh told', ['typ'], { typ: 'Refresh' }],
		['Keycloak’s offline token', 'refresh told', ['typ'], { typ: 'Offline' }],
		['simplejwt’s refresh token', 'refresh told', ['token_type'], { token_type: 'refresh' }],
		['flask-jwt-extended’s', 'refresh told', ['type'], { type: 'refresh' }],
		['an ID token', 'id suggested', ['nonce', 'at_hash'], { nonce: 'x', at_hash: 'y', aud: 'app' }],
		['one for its client', 'id suggested', ['aud'], { aud: ['app'], azp: 'app' }],
		['an access token', 'access suggested', ['scp'], { scp: 'User.Read', aud: 'api://x' }],
		['as much for one as for the other', undefined, [], { nonce: 'x', scope: 'y' }],
		['nothing', undefined, [], { sub: 'ana' }],
		['a name that every object has', undefined, [], { typ: 'constructor' }],
	];
	it.each(vectors)('%s', (_, use, by, claims, header) => {
		const found = judge(claims, header).use;
		expect(found && `${found.kind} ${found.certainty}`).toBe(use);
		expect(found?.because ?? []).toEqual(by);
	});
});

describe('the time line', () => {
	const line = (claims: Members, at = clock) => tokenTimeline(tokenOf(claims), new Date(at * 1000));
	const places = (claims: Members, at?: number) =>
		line(claims, at)?.points.map((point) => `${point.id} ${point.at}`);

	it('of a token in the middle of its life', () => {
		const claims = { iat: clock - 1800, nbf: clock - 1800, exp: clock + 1800 };
		expect(places(claims)).toEqual(['iat 0', 'nbf 0', 'now 0.5', 'exp 1']);
		expect(line(claims)).toMatchObject({ valid: { from: 0, to: 1 } });
		expect(line(claims)).not.toHaveProperty('brokenAt');
	});

	it('of one that is expired', () => {
		const claims = { iat: clock - 6000, exp: clock - 2000 };
		expect(places(claims)?.map((one) => one.slice(0, 8))).toEqual(['iat 0', 'exp 0.66', 'now 1']);
		expect(line(claims)?.points[1]?.fromNow.seconds).toBe(-2000);
	});

	it('is broken where now is far off', () => {
		expect(line({ iat: clock - 1e8, exp: clock - 1e8 + 300 })).toMatchObject({
			brokenAt: 'end',
			valid: { from: 0, to: 0.5 },
			points: [
				{ id: 'iat', at: 0 },
				{ id: 'exp', at: 0.5 },
				{ id: 'now', at: 1, seconds: clock },
			],
		});
		expect(line({ nbf: clock + 1e8, exp: clock + 1e8 + 300 })?.brokenAt).toBe('beginning');
	});

	it('of one moment alone', () => {
		expect(places({ exp: clock - 60 })).toEqual(['exp 0', 'now 1']);
		expect(places({ exp: clock })).toEqual(['exp 0', 'now 0']);
		expect(line({ sub: 'ana' })).toBeUndefined();
	});
});

describe('whatever a token says', () => {
	const odd = fc.oneof(
		fc.jsonValue(),
		fc.double(),
		fc.integer(),
		fc.constantFrom(1e18, -1e18, 1e300),
	);
	const name = fc.oneof(
		fc.constantFrom(
			'exp',
			'nbf',
			'iat',
			'iss',
			'aud',
			'sub',
			'typ',
			'scope',
			'roles',
			'alg',
			'role',
		),
		fc.constantFrom(
			'azp',
			'realm_access',
			'token_use',
			'__proto__',
			'constructor',
			'kubernetes.io',
		),
		fc.string(),
	);
	const members = fc.dictionary(name, odd);
	const dates = fc.oneof(fc.date(), fc.constant(new Date(Number.NaN)));

	it('nothing is thrown, and each point lies on the line', () => {
		fc.assert(
			fc.property(members, members, dates, (claims, header, date) => {
				const token = tokenOf(claims, header);
				expect(judgeToken(token, date).state).toBeTypeOf('string');
				for (const { at } of tokenTimeline(token, date)?.points ?? []) {
					expect(at).toBeGreaterThanOrEqual(0);
					expect(at).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});
