import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../../../src/evidence/evidence.ts';
import { readTokens } from '../../../../src/evidence/tokens/read-tokens.ts';
import { texts } from '../../_tree.ts';
import { base64url, claims, header, jwe, jwt, part, signature } from './_tokens.ts';

const token = jwt();
const [head = '', body = '', sign = ''] = token.split('.');
const long = {
	iss: 'https://login.example.com/realms/shop',
	sub: 'ana',
	realm_access: { roles: ['reader', 'writer'] },
	name: 'Ana Müller, 日本',
	exp: 1763724000,
};
const rs = jwt({ header: { alg: 'RS256', kid: 'key-1' }, claims: long }, 342);
const wrapped = (text: string, width: number, by: string): string =>
	(text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(by);

const only = (text: string): Token | undefined => {
	const found = readTokens(text);
	expect(found).toHaveLength(1);
	return found[0];
};
const ids = (one: Token | undefined): string[] => one?.deviations.map(({ id }) => id) ?? [];

describe('a whole token is found', () => {
	const places: [what: string, before: string, behind: string][] = [
		['alone', '', ''],
		['with a line break behind it', '', '\n'],
		['in a header', 'GET / HTTP/1.1\r\nAuthorization: Bearer ', '\r\nAccept: */*\r\n'],
		['in a header that curl shows', '> Authorization: Bearer ', '\n> Accept: */*'],
		['in a command', 'curl -H "Authorization: Bearer ', '" https://api.example.com'],
		['in JSON', '{"access_token":"', '","token_type":"Bearer"}'],
		['in JSON within a string', '{\\"token\\":\\"', '\\",\\"n\\":1}'],
		['behind an escaped line break', 'token\\n', '\\nbehind'],
		['in an address', 'https://app.example.com/callback#access_token=', '&token_type=Bearer'],
		['in the path of an address', 'https://app.example.com/verify/', '/confirm?x=1'],
		['in an encoded address', 'redirect=%2Fcb%3Ftoken%3D', '%26state%3D1'],
		['behind %20', 'Bearer%20', ''],
		['with no space behind the scheme', 'Authorization: Bearer', ''],
		['in a cookie', 'Cookie: a=1; session=', '; b=2'],
		['in single quotes', "token = '", "'"],
		['in angle brackets', 'Bearer <', '>'],
		['in a sentence', 'My token is ', '. It worked yesterday.'],
		['at the end of a sentence', 'My token is ', '.'],
		['before a word on the next line', '', '\nthanks'],
		['behind a name with eyJ in it', 'keyJson=', ''],
		['among other base64 JSON', `session=${base64url('{"iv":"x","value":"y"}')}; t=`, ''],
	];
	it.each(places)('%s', (_, before, behind) => {
		const found = only(before + token + behind);
		expect(found).toEqual({
			kind: 'token',
			form: 'jws',
			from: before.length,
			to: before.length + token.length,
			header,
			claims,
			deviations: [],
		});
	});

	it('of each algorithm by the length of its signature', () => {
		for (const [alg, length] of [
			['HS512', 86],
			['RS256', 342],
			['PS512', 512],
			['ES256', 86],
			['ES512', 176],
			['EdDSA', 86],
			['X-Own', 7],
		] as const)
			expect(ids(only(jwt({ header: { alg } }, length)))).toEqual([]);
	});

	it('without a signature, as RFC 7519, section 6.1, has it', () => {
		const unsigned = `${part({ alg: 'none' })}.${body}.`;
		expect(only(unsigned)).toMatchObject({ to: unsigned.length, claims, deviations: [] });
	});

	it('with white space in its JSON, as in RFC 7519, section 3.1', () => {
		const rfc =
			'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
		expect(only(rfc)).toMatchObject({
			header: { typ: 'JWT', alg: 'HS256' },
			claims: { iss: 'joe', exp: 1300819380 },
			deviations: [],
		});
		const spaced = `${base64url('{\r\n "alg": "HS256"\r\n}\n')}.${base64url('{ "exp": 1 }')}.${sign}`;
		expect(only(spaced)).toMatchObject({ claims: { exp: 1 }, deviations: [] });
	});

	it('encrypted', () => {
		const found = only(`Cookie: session=${jwe}; a=b`);
		expect(found).toMatchObject({ form: 'jwe', header: { enc: 'A128GCM' }, deviations: [] });
		expect(found).not.toHaveProperty('claims');
	});

	it('several in one text', () => {
		const text = `access_token=${token}\nid_token=${rs}\n${jwe}\n${token}`;
		expect(readTokens(text).map(({ from, to }) => text.slice(from, to))).toEqual([
			token,
			rs,
			jwe,
			token,
		]);
	});
});

describe('what is written badly is read and named', () => {
	const padded = (text: string): string => text + '='.repeat((4 - (text.length % 4)) % 4);
	const odd = { sub: '>>>???', note: 'ÿÿþ', exp: 1763724000 };
	const standard = Buffer.from(JSON.stringify(odd)).toString('base64').replaceAll('=', '');
	const vectors: [what: string, text: string, deviations: string[], says: object][] = [
		['wrapped at 76', wrapped(rs, 76, '\n'), ['interrupted'], long],
		['wrapped at 20, indented', wrapped(rs, 20, '\r\n    '), ['interrupted'], long],
		['wrapped at 64 by a shell', wrapped(rs, 64, '\\\n'), ['interrupted'], long],
		['in strings put together', wrapped(rs, 64, '" +\n  "'), ['interrupted'], long],
		['with escaped line breaks', wrapped(rs, 64, '\\n'), ['interrupted'], long],
		['wrapped and with words behind', `${wrapped(rs, 64, '\n')}\nregards`, ['interrupted'], long],
		['with a space in it', wrapped(rs, 200, ' '), ['interrupted'], long],
		['with spaces at the dots', token.replaceAll('.', ' . '), ['interrupted'], claims],
		['with a quote in it', wrapped(token, 50, '"'), ['interrupted'], claims],
		['with a zero-width space', wrapped(token, 50, '\u200B'), ['interrupted'], claims],
		[
			'with padding',
			`${head}.${padded(part({ a: 1, exp: 1 }))}.${sign}=`,
			['not-base64url'],
			{ exp: 1 },
		],
		['in the other alphabet', `${head}.${standard}.${sign}`, ['not-base64url'], odd],
	];
	it.each(vectors)('%s', (_, text, deviations, says) => {
		const found = only(text);
		expect(ids(found).toSorted()).toEqual(deviations);
		expect(found?.claims).toMatchObject(says);
		expect(found?.from).toBe(0);
		expect([text.length, text.length - '\nregards'.length]).toContain(found?.to);
	});

	it('keeps the place of what is between the pieces', () => {
		const text = `Bearer ${head}.\n  ${body}.${sign}`;
		const [deviation] = only(text)?.deviations ?? [];
		expect(text.slice(deviation?.from, deviation?.to)).toBe('\n  ');
	});
});

describe('a part that is damaged leaves the others as they are', () => {
	const broken = `${body.slice(0, 20)}${body.slice(21)}`;
	const at = (text: string, id: string): string | undefined => {
		const found = only(text)?.deviations.find((one) => one.id === id);
		return found && text.slice(found.from, found.to);
	};

	const vectors: [
		what: string,
		text: string,
		deviations: string[],
		head?: object | undefined,
		says?: object,
	][] = [
		['claims', `${head}.${broken}.${sign}`, ['damaged-claims'], header],
		[
			'header',
			`${head.slice(0, 9)}${head.slice(10)}.${body}.${sign}`,
			['damaged-header'],
			undefined,
			claims,
		],
		['no signature', `${head}.${body}`, ['missing-signature'], header, claims],
		['no signature, with its dot', `${head}.${body}.`, ['missing-signature'], header, claims],
		['no claims', head, ['missing-claims'], header],
		['empty claims', `${head}..${sign}`, ['missing-claims'], header],
		['no header', `Bearer ${body}.${sign}`, ['missing-header'], undefined, claims],
		['no header, with its dot', `Bearer .${body}.${sign}`, ['missing-header'], undefined, claims],
		['claims alone', body, ['missing-header', 'missing-signature'], undefined, claims],
		['first letter lost', token.slice(1), ['missing-header'], undefined, claims],
		['signature cut', token.slice(0, -4), ['signature-length'], header, claims],
		['signature twice', `${token}.${sign}`, ['extra-part'], header, claims],
		[
			'signature with alg none',
			jwt({ header: { alg: 'none' } }),
			['signature-length'],
			{ alg: 'none' },
		],
		['a JWE cut', jwe.split('.').slice(0, 4).join('.'), ['missing-part'], { alg: 'dir' }],
		[
			'cut in the claims',
			`${head}.${body.slice(0, 60)}`,
			['truncated-claims'],
			header,
			{ iss: claims.iss },
		],
		['cut in the header', head.slice(0, 24), ['truncated-header'], { alg: 'HS256' }],
		['… in the header', `${head.slice(0, 10)}…`, ['truncated-header']],
		['... in the header', `${head.slice(0, 24)}...`, ['truncated-header'], { alg: 'HS256' }],
		['… at the end of a sentence', `It is ${head}….`, ['truncated-claims'], header],
		['… behind the first letters', 'Authorization: Bearer eyJ…', ['truncated-header']],
		['a mask', 'Authorization: Bearer eyJ***', ['truncated-header']],
		['… behind the header', `${head}…`, ['truncated-claims'], header],
		['… for the claims', `${head}.….${sign}`, ['truncated-claims'], header],
		[
			'… in the claims',
			`${head}.${body.slice(0, 60)}….${sign}`,
			['truncated-claims'],
			header,
			{ iss: claims.iss },
		],
		['… for the signature', `${head}.${body}.…`, ['truncated-signature'], header, claims],
		['... in the signature', `${head}.${body}.c2ln...`, ['truncated-signature'], header, claims],
		[
			'[...] in the signature',
			`${head}.${body}.c2ln[...]`,
			['truncated-signature'],
			header,
			claims,
		],
		[
			'… in each part',
			`eyJhbGci….eyJpc3Mi….c2ln…`,
			['truncated-header', 'truncated-claims', 'truncated-signature'],
		],
		[
			'... in each part',
			`eyJhbGci....eyJpc3Mi....c2ln...`,
			['truncated-header', 'truncated-claims', 'truncated-signature'],
		],
		['… in the middle', `${head.slice(0, 12)}…${sign.slice(-6)}`, ['truncated-header']],
		[
			'… between header and claims',
			`${head.slice(0, 12)}...${body}.${sign}`,
			['truncated-header'],
			undefined,
			claims,
		],
		['placeholders', `${head}.xxxxxxxx.yyyyyyyy`, ['damaged-claims', 'signature-length'], header],
		[
			'placeholders all over',
			'Bearer eyJxxxxx.eyJyyyyy.zzzzzz',
			['damaged-header', 'damaged-claims'],
		],
	];
	it.each(vectors)('%s', (_, text, deviations, heads, says) => {
		const found = only(text);
		expect(ids(found)).toEqual(deviations);
		if (heads) expect(found?.header).toMatchObject(heads);
		if (says) expect(found?.claims).toMatchObject(says);
	});

	it('shows the very part', () => {
		expect(at(`${head}.${broken}.${sign}`, 'damaged-claims')).toBe(broken);
		expect(at(`${head}.${body}.c2ln…`, 'truncated-signature')).toBe('…');
		expect(at(token.slice(0, -1), 'signature-length')).toBe(sign.slice(0, -1));
	});
});

describe('what is no token is none', () => {
	const vectors: [what: string, text: string][] = [
		['Laravel’s encrypted cookie', base64url('{"iv":"abc","value":"def","mac":"0"}')],
		['the same, cut', `${base64url('{"iv":"abc","value":"def"').slice(0, 20)}…`],
		['Flask’s session', `${base64url('{"user":1}')}.ZxYz1A.${signature(27)}`],
		['a page’s cursor', `cursor=${base64url('{"id":42,"after":true}')}`],
		['a credential store of Docker', base64url('{"username":"ana","password":"x"}')],
		['a key of Kubernetes in base64', base64url('eyJ is how it begins')],
		['the prefix in prose', 'A token starts with eyJ and has two dots.'],
		['words', 'keyJson heyJude monkeyJump'],
		['an opaque token', 'Bearer 2YotnFZFEjr1zCsicMWpAA'],
		['a host', 'https://www.example.com/a.b.c'],
	];
	it.each(vectors)('%s', (_, text) => {
		expect(readTokens(text)).toEqual([]);
	});
});

describe('whatever is pasted', () => {
	const piece = fc.oneof(
		texts,
		fc.constantFrom(head, body, sign, token, rs, jwe, '.', '..', '…', '...', '***', '\n', ' ', '"'),
		fc.constantFrom('eyJ', 'ewo', 'ZXlK', '=', '%2B', '%3D', '%2E', '\\n', '[...]', '/', '+'),
	);
	const pastes = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

	it('nothing is thrown, and tokens stand in order, within the text, none in another', () => {
		fc.assert(
			fc.property(pastes, (text) => {
				let end = 0;
				for (const { from, to, deviations } of readTokens(text)) {
					expect(from).toBeGreaterThanOrEqual(end);
					expect(to).toBeGreaterThan(from);
					expect(to).toBeLessThanOrEqual(text.length);
					for (const one of deviations) {
						expect(one.from).toBeGreaterThanOrEqual(from);
						expect(one.to).toBeGreaterThanOrEqual(one.from);
						expect(one.to).toBeLessThanOrEqual(to);
					}
					end = to;
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('any claims are read as they were written', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (others) => {
				const says = JSON.parse(JSON.stringify({ ...others, exp: 1 })) as Record<string, unknown>;
				const text = jwt({ claims: says });
				expect(only(`"${text}"`)).toMatchObject({ from: 1, to: text.length + 1, deviations: [] });
				expect(only(text)?.claims).toEqual(says);
			}),
		);
	});
});
