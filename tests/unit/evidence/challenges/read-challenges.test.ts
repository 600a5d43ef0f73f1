import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChallenges } from '../../../../src/evidence/challenges/read-challenges.ts';
import { texts } from '../../_tree.ts';
import { headerLine } from './_field.ts';

/** Written down in one line: `basic realm=Staff`. */
function told(value: string): string[] {
	return readChallenges(headerLine('www-authenticate', value).field).map((challenge) =>
		[
			challenge.scheme || '(none)',
			...(challenge.token68 ? [challenge.token68.text] : []),
			...[...challenge.parameters].map(([name, { text }]) => `${name}=${text}`),
		].join(' '),
	);
}

/** Each deviation with what it was seen in. */
function wrong(value: string): string[] {
	const { text, field } = headerLine('www-authenticate', value);
	return readChallenges(field).flatMap(({ deviations }) =>
		deviations.map(({ id, from, to }) => `${id}: ${text.slice(from, to)}`),
	);
}

const wellFormed: [what: string, value: string, challenges: string[]][] = [
	['one scheme', 'Negotiate', ['negotiate']],
	['a realm', 'Basic realm="Staff"', ['basic realm=Staff']],
	['capital letters', 'BASIC REALM="Staff"', ['basic realm=Staff']],
	['an empty realm', 'Bearer realm=""', ['bearer realm=']],
	['two schemes in one line', 'Basic, Bearer', ['basic', 'bearer']],
	[
		'three schemes, the last with a realm (IIS)',
		'Negotiate, NTLM, Basic realm="files.example.com"',
		['negotiate', 'ntlm', 'basic realm=files.example.com'],
	],
	[
		'RFC 9110, section 11.6.1',
		'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
		['basic realm=simple', 'newauth realm=apps type=1 title=Login to "apps"'],
	],
	[
		'commas and colons within a scope (Docker)',
		'Bearer realm="https://auth.example.com/token",service="registry.example.com",scope="repository:acme/site:pull,push"',
		[
			'bearer realm=https://auth.example.com/token service=registry.example.com scope=repository:acme/site:pull,push',
		],
	],
	[
		'a name that holds another, and one within a value (modelcontextprotocol/python-sdk#3012)',
		'Bearer realm="say scope=all", error_scope="a", scope="b"',
		['bearer realm=say scope=all error_scope=a scope=b'],
	],
	[
		'token68 with padding (SPNEGO)',
		'Negotiate oRQwEqADCgEAoQsGCSqGSIL3EgECAg==',
		['negotiate oRQwEqADCgEAoQsGCSqGSIL3EgECAg=='],
	],
	['token68 with one sign of padding', 'NTLM TlRMTVNTUAACAAA=', ['ntlm TlRMTVNTUAACAAA=']],
	[
		'Digest, with values that need no quotes (Shelly)',
		'Digest qop="auth", realm="shellyplus1-0123", nonce="60dc59c6", algorithm=SHA-256',
		['digest qop=auth realm=shellyplus1-0123 nonce=60dc59c6 algorithm=SHA-256'],
	],
	['RFC 9449, section 7.1', 'Bearer, DPoP algs="ES256 PS256"', ['bearer', 'dpop algs=ES256 PS256']],
	['a scheme nobody registered (npm)', 'OTP', ['otp']],
	['Kong on a good response (panva/oauth4webapi#191)', 'Key realm="kong"', ['key realm=kong']],
	['an apostrophe', 'Basic realm="Ana\'s files"', ["basic realm=Ana's files"]],
	[
		'spaces and tabs round commas',
		'Bearer realm="a" ,\terror="b"  ,  Basic realm="c"',
		['bearer realm=a error=b', 'basic realm=c'],
	],
	['an escaped backslash', 'Basic realm="EXAMPLE\\\\ana"', ['basic realm=EXAMPLE\\ana']],
];

describe('a well-formed header', () => {
	it.each(wellFormed)('%s', (_, value, challenges) => {
		expect(told(value)).toEqual(challenges);
		expect(wrong(value)).toEqual([]);
	});
});

const malformed: [what: string, value: string, challenges: string[], deviations: string[]][] = [
	[
		'a comma after the scheme (oauthlib/oauthlib#676)',
		'Bearer, error="access_denied"',
		['bearer error=access_denied'],
		['comma-after-scheme: , '],
	],
	[
		'parameters with spaces between (jetty/jetty.project#14008, Ory Oathkeeper)',
		'Bearer scope="" error="invalid_token" error_description="no valid audience"',
		['bearer scope= error=invalid_token error_description=no valid audience'],
		['missing-comma:  ', 'missing-comma:  '],
	],
	[
		'a comma missing between challenges',
		'Basic realm="a" Bearer realm="b"',
		['basic realm=a', 'bearer realm=b'],
		['missing-comma:  '],
	],
	['schemes with spaces between', 'Negotiate NTLM', ['negotiate', 'ntlm'], ['missing-comma:  ']],
	[
		'nothing at all between challenges',
		'Basic realm="a"Bearer realm="b"',
		['basic realm=a', 'bearer realm=b'],
		['missing-comma: '],
	],
	[
		'spaces round the equals sign, single quotes (QwenLM/qwen-code#5343)',
		"Bearer realm = 'mcp', error='invalid_token'",
		['bearer realm=mcp error=invalid_token'],
		['space-around-equals:  = ', "single-quotes: 'mcp'", "single-quotes: 'invalid_token'"],
	],
	[
		'an apostrophe in single quotes',
		"Basic realm='Ana's site'",
		["basic realm=Ana's site"],
		["unescaped-quote: '", "single-quotes: 'Ana's site'"],
	],
	[
		'a realm with spaces and no quotes',
		'Basic realm=Staff only area, charset="UTF-8"',
		['basic realm=Staff only area charset=UTF-8'],
		['unquoted-value: Staff only area'],
	],
	[
		'the next challenge behind a realm with spaces and no quotes',
		'Basic realm=Staff area, Bearer realm=Staff',
		['basic realm=Staff area', 'bearer realm=Staff'],
		['unquoted-value: Staff area', 'unquoted-value: Staff'],
	],
	[
		'sentences without quotes and commas',
		'Bearer error=invalid_token error_description=The token expired',
		['bearer error=invalid_token error_description=The token expired'],
		['missing-comma:  ', 'unquoted-value: The token expired'],
	],
	[
		'an address without quotes (SharePoint)',
		'Bearer authorization_uri=https://login.example.com/authorize?x=y, client_id="1"',
		['bearer authorization_uri=https://login.example.com/authorize?x=y client_id=1'],
		['unquoted-value: https://login.example.com/authorize?x=y'],
	],
	[
		'padding without quotes (cloudflare/privacypass-ts#10)',
		'PrivateToken challenge=AAIAGW==, token-key=MIIBUjA=',
		['privatetoken challenge=AAIAGW== token-key=MIIBUjA='],
		['unquoted-value: AAIAGW==', 'unquoted-value: MIIBUjA='],
	],
	[
		'no scheme',
		'realm="Staff", error="invalid_token"',
		['(none) realm=Staff error=invalid_token'],
		['missing-scheme: realm="Staff"'],
	],
	['no quote at the end', 'Basic realm="Staff', ['basic realm=Staff'], ['unclosed-quote: "Staff']],
	[
		'no quote before the next parameter',
		'Basic realm="Staff, charset="UTF-8"',
		['basic realm=Staff charset=UTF-8'],
		['unclosed-quote: "Staff'],
	],
	[
		'no quote at the end of single ones',
		"Basic realm='Staff, charset=UTF-8",
		['basic realm=Staff charset=UTF-8'],
		["single-quotes: 'Staff", "unclosed-quote: 'Staff"],
	],
	[
		'quotes within quotes',
		'Bearer error_description="The "aud" claim is missing", error="invalid_token"',
		['bearer error_description=The "aud" claim is missing error=invalid_token'],
		['unescaped-quote: "', 'unescaped-quote: "'],
	],
	[
		'two lines in one',
		'Basic realm="a" WWW-Authenticate: Bearer realm="b"',
		['basic realm=a', 'bearer realm=b'],
		['header-name-in-value: WWW-Authenticate:'],
	],
	[
		'the header’s name twice',
		'WWW-Authenticate: Basic realm="a"',
		['basic realm=a'],
		['header-name-in-value: WWW-Authenticate:'],
	],
	[
		'a parameter twice: the first counts',
		'Bearer error="invalid_token", error="expired"',
		['bearer error=invalid_token'],
		['repeated-parameter: error="expired"'],
	],
	['a colon after the scheme', 'Bearer: realm="a"', ['bearer realm=a'], ['colon-after-scheme: :']],
	['a colon for the equals sign', 'Basic realm: "a"', ['basic realm=a'], ['colon-for-equals: : ']],
	['semicolons', 'Bearer realm="a"; error="b"', ['bearer realm=a error=b'], ['semicolon: ; ']],
	['a comma at the end', 'Basic realm="a",', ['basic realm=a'], []],
	['two commas', 'Basic realm="a", , Bearer', ['basic realm=a', 'bearer'], []],
	['a name alone', 'Basic realm', ['basic realm='], ['missing-value: realm']],
	['a name and no value', 'Basic realm=', ['basic realm='], ['missing-value: realm=']],
	[
		'a name and no value before another',
		'Bearer realm= error="invalid_token"',
		['bearer realm= error=invalid_token'],
		['missing-value: realm=', 'missing-comma:  '],
	],
	[
		'a realm beyond ASCII',
		'Basic realm="Büro Zürich"',
		['basic realm=Büro Zürich'],
		['non-ascii: ü', 'non-ascii: ü'],
	],
	[
		'a realm whose decoding went wrong',
		'Basic realm="B\ufffdro"',
		['basic realm=B\ufffdro'],
		['non-ascii: \ufffd'],
	],
	['curly quotes', 'Basic realm=“Staff”', ['basic realm=Staff'], ['non-ascii: “', 'non-ascii: ”']],
	[
		'a byte order mark',
		'\ufeffBasic realm="a"',
		['basic realm=a'],
		['invisible-character: \ufeff'],
	],
	['a backslash of Windows', 'Basic realm="EXAMPLE\\ana"', ['basic realm=EXAMPLEana'], []],
	[
		'a list from JSON (Elasticsearch)',
		'["Basic realm=\\"security\\" charset=\\"UTF-8\\"","ApiKey"]',
		['basic realm=security charset=UTF-8', 'apikey'],
		[
			'quoted-challenge: ["',
			'escaped-quotes: \\"security\\"',
			'missing-comma:  ',
			'escaped-quotes: \\"UTF-8\\"',
			'quoted-challenge: ","',
		],
	],
	[
		'no challenge',
		'https://login.example.com/',
		['(none)'],
		['stray-text: https://login.example.com/'],
	],
	['a sentence', 'Please sign in first', ['please first'], ['stray-text: sign', 'stray-text: in']],
];

describe('a malformed header is read all the same, and each deviation named', () => {
	it.each(malformed)('%s', (_, value, challenges, deviations) => {
		expect(told(value)).toEqual(challenges);
		expect(wrong(value)).toEqual(deviations);
	});
});

it('finds nothing in an empty header', () => {
	expect(told('')).toEqual([]);
});

it('tells a proxy’s challenge from a server’s', () => {
	const { field } = headerLine('proxy-authenticate', 'Basic realm="proxy"');
	expect(readChallenges(field)[0]?.header).toBe('proxy-authenticate');
});

it('points at the words in the paste', () => {
	const { text, field } = headerLine('www-authenticate', 'Basic realm="a", Bearer error="expired"');
	const [basic, bearer] = readChallenges(field);
	expect(text.slice(basic?.from, basic?.to)).toBe('Basic realm="a"');
	expect(text.slice(bearer?.from, bearer?.to)).toBe('Bearer error="expired"');
	const error = bearer?.parameters.get('error');
	expect(text.slice(error?.from, error?.to)).toBe('expired');
});

it('points into a folded header whose signs were counted', () => {
	const paste = 'Bearer realm="a",\r\n   error="b"';
	const text = 'Bearer realm="a", error="b"';
	const at = Array.from({ length: text.length + 1 }, (_, index) =>
		index < 18 ? index : index + 4,
	);
	const [bearer] = readChallenges({
		name: 'www-authenticate',
		nameAt: { from: 0, to: 0 },
		value: { text, from: 0, to: paste.length, at },
	});
	const error = bearer?.parameters.get('error');
	expect(paste.slice(error?.from, error?.to)).toBe('b');
	expect(bearer?.to).toBe(paste.length);
});

it('points at the whole of a header whose signs nobody counted', () => {
	const [bearer] = readChallenges({
		name: 'www-authenticate',
		nameAt: { from: 0, to: 0 },
		value: { text: 'Bearer error="b"', from: 10, to: 40 },
	});
	expect(bearer?.parameters.get('error')).toEqual({ text: 'b', from: 10, to: 40 });
});

const pieces = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...['Basic', 'Bearer', 'Negotiate', 'realm', 'error', 'x', '=', '"', "'", '\\', '\\"', ','],
				...[';', ' ', ':', '“', '\u200b', 'WWW-Authenticate:', 'a==', '[', ']', '\t', 'ü'],
			),
			texts,
		),
	)
	.map((all) => all.join(''));

describe('whatever the header holds', () => {
	it('all that is read stands in it, and nothing is thrown', () => {
		fc.assert(
			fc.property(pieces, (value) => {
				const { text, field } = headerLine('www-authenticate', value);
				for (const { from, to, parameters, token68, deviations } of readChallenges(field)) {
					for (const span of [
						{ from, to },
						...deviations,
						...parameters.values(),
						token68 ?? field.value,
					]) {
						expect(span.from).toBeGreaterThanOrEqual(field.value.from);
						expect(span.to).toBeGreaterThanOrEqual(span.from);
						expect(span.to).toBeLessThanOrEqual(text.length);
					}
					if (/[\\\u00ad\u180e\u200b-\u206f\ufeff]/.test(value)) continue;
					for (const quote of [...parameters.values(), ...(token68 ? [token68] : [])])
						expect(text.slice(quote.from, quote.to)).toBe(quote.text);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('what is written by the rules is read without deviations', () => {
		const token = fc.stringMatching(/^[a-z]{1,8}$/);
		const quoted = fc.string({ unit: 'grapheme-ascii' });
		const challenge = fc.tuple(
			token,
			fc.uniqueArray(fc.tuple(token, quoted), { minLength: 1, selector: ([name]) => name }),
		);
		fc.assert(
			fc.property(fc.uniqueArray(challenge, { selector: ([scheme]) => scheme }), (challenges) => {
				const value = challenges
					.map(
						([scheme, all]) =>
							`${scheme} ${all.map(([name, text]) => `${name}="${text.replace(/["\\]/g, '\\$&')}"`).join(', ')}`,
					)
					.join(', ');
				const read = readChallenges(headerLine('www-authenticate', value).field);
				expect(read.flatMap(({ deviations }) => deviations)).toEqual([]);
				expect(
					read.map(({ scheme, parameters }) => [
						scheme,
						[...parameters].map(([name, { text }]) => [name, text]),
					]),
				).toEqual(challenges);
			}),
		);
	});
});
