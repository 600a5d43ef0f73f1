import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readErrorBodies } from '../../../../src/evidence/bodies/read-error-bodies.ts';
import { texts } from '../../_tree.ts';

/** What the first error of a text says, in one line. */
function said(text: string): string {
	const [first] = readErrorBodies(text);
	if (!first) return 'nothing';
	const { format, shape, status, code, message } = first;
	return [format, shape, status ?? '-', code?.text ?? '-', message?.text ?? '-'].join(' | ');
}

const json: [what: string, text: string, said: string][] = [
	[
		'OAuth, RFC 6749',
		'{"error":"invalid_grant","error_description":"Invalid user credentials"}',
		'json | oauth | - | invalid_grant | Invalid user credentials',
	],
	[
		'problem details, RFC 9457',
		'{"type":"about:blank","title":"Unauthorized","status":401,"detail":"Sign in first."}',
		'json | problem-details | 401 | - | Sign in first.',
	],
	[
		'Google',
		'{"error":{"code":401,"message":"Invalid credentials.","status":"UNAUTHENTICATED"}}',
		'json | vendor | 401 | UNAUTHENTICATED | Invalid credentials.',
	],
	[
		'Microsoft Graph',
		'{"error":{"code":"InvalidAuthenticationToken","message":"Invalid audience.","innerError":{"date":"2026-11-20"}}}',
		'json | vendor | - | InvalidAuthenticationToken | Invalid audience.',
	],
	[
		'AWS',
		'{"__type":"UnrecognizedClientException","message":"The security token is invalid."}',
		'json | vendor | - | UnrecognizedClientException | The security token is invalid.',
	],
	[
		'GitHub',
		'{ "message": "Bad credentials", "documentation_url": "https://docs.github.com/rest", "status": "401" }',
		'json | vendor | 401 | - | Bad credentials',
	],
	['GitLab', '{"message":"401 Unauthorized"}', 'json | vendor | - | - | 401 Unauthorized'],
	[
		'Stripe',
		'{"error":{"code":"api_key_expired","message":"Expired API Key provided","type":"invalid_request_error"}}',
		'json | vendor | - | api_key_expired | Expired API Key provided',
	],
	[
		'a Docker registry',
		'{"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":null}]}',
		'json | vendor | - | UNAUTHORIZED | authentication required',
	],
	[
		'WordPress',
		'{"code":"rest_not_logged_in","message":"You are not logged in.","data":{"status":401}}',
		'json | vendor | 401 | rest_not_logged_in | You are not logged in.',
	],
	[
		'GraphQL',
		'{"errors":[{"message":"Token expired.","extensions":{"code":"TOKEN_EXPIRED"}}]}',
		'json | vendor | - | TOKEN_EXPIRED | Token expired.',
	],
	[
		'JSON-RPC',
		'{"jsonrpc":"2.0","error":{"code":-32001,"message":"Unauthorized"},"id":1}',
		'json | vendor | - | -32001 | Unauthorized',
	],
	[
		'gRPC',
		'{"code":16,"message":"auth header missing"}',
		'json | vendor | - | 16 | auth header missing',
	],
	[
		'Okta',
		'{"errorCode":"E0000011","errorSummary":"Invalid token provided","errorCauses":[]}',
		'json | vendor | - | E0000011 | Invalid token provided',
	],
	[
		'Matrix',
		'{"errcode":"M_UNKNOWN_TOKEN","error":"Invalid access token passed."}',
		'json | vendor | - | M_UNKNOWN_TOKEN | Invalid access token passed.',
	],
	[
		'Facebook, whose codes look like statuses',
		'{"error":{"message":"Session has expired","type":"OAuthException","code":190}}',
		'json | vendor | - | OAuthException | Session has expired',
	],
	['one word', '{"error":"Unauthorized"}', 'json | vendor | - | Unauthorized | -'],
	['a sentence', '{"error":"No token provided."}', 'json | vendor | - | - | No token provided.'],
	[
		'pretty printed, with a bar before each line as Terraform has it',
		'│ {\n│   "error": {\n│     "code": "AuthFailed",\n│     "message": "No."\n│   }\n│ }',
		'json | vendor | - | AuthFailed | No.',
	],
	[
		'cut off within a string',
		'{"error":"invalid_token","error_description":"The access to',
		'json | oauth | - | invalid_token | The access to',
	],
	[
		'cut off within a string, with lines behind it',
		'{"error":"invalid_tok\n$ echo "done"',
		'json | oauth | - | invalid_tok | -',
	],
	[
		'cut off at the front',
		'  "code": "NotAuthenticated",\n  "message": "Not sent.",\n  "status": 401\n}',
		'json | vendor | 401 | NotAuthenticated | Not sent.',
	],
	[
		'with dots where something was left out',
		'{"error":{"message":"Not sent.", ..., "code":"none_sent"}}',
		'json | vendor | - | none_sent | Not sent.',
	],
	[
		'broken by a terminal within a string',
		'{"message":"The token is\nexpired","code":"E1"}',
		'json | vendor | - | E1 | The token is\nexpired',
	],
	[
		'escaped inside a string',
		String.raw`"body": "{\"error\":\"invalid_token\",\"error_description\":\"It\\u2019s \\\"old\\\"\"}"`,
		'json | oauth | - | invalid_token | It’s "old"',
	],
	[
		'escaped twice',
		String.raw`"{\\\"error\\\":\\\"invalid_client\\\"}"`,
		'json | oauth | - | invalid_client | -',
	],
	[
		'printed by Python',
		`Error code: 401 - {'error': {'message': "You're out", 'param': None, 'code': 'invalid_api_key'}}`,
		`json | vendor | - | invalid_api_key | You're out`,
	],
	[
		'printed by Node behind a stack',
		"    at verify (/srv/app/verify.js:1:2) {\n  code: 'ERR_JWT_EXPIRED',\n  reason: 'check_failed'\n}",
		'json | vendor | - | ERR_JWT_EXPIRED | -',
	],
	['printed by Ruby', '{"error"=>"invalid_grant"}', 'json | oauth | - | invalid_grant | -'],
	[
		'printed by Java',
		'{error=invalid_token, error_description=Token expired}',
		'json | oauth | - | invalid_token | Token expired',
	],
];

const other: typeof json = [
	[
		'S3',
		'<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
		'xml | vendor | - | AccessDenied | Access Denied',
	],
	[
		'SOAP 1.1',
		'<soap:Fault><faultcode>wsse:FailedAuthentication</faultcode><faultstring>Not &quot;you&quot;</faultstring></soap:Fault>',
		'xml | vendor | - | wsse:FailedAuthentication | Not "you"',
	],
	[
		'SOAP 1.2',
		'<env:Fault><env:Code><env:Value>env:Sender</env:Value></env:Code><env:Reason><env:Text>No</env:Text></env:Reason></env:Fault>',
		'xml | vendor | - | env:Sender | No',
	],
	[
		'WebDAV',
		'<d:error xmlns:d="DAV:">\n <s:exception>Sabre\\DAV\\Exception\\NotAuthenticated</s:exception>\n <s:message>CSRF check not passed.</s:message>\n</d:error>',
		'xml | vendor | - | Sabre\\DAV\\Exception\\NotAuthenticated | CSRF check not passed.',
	],
	[
		'character data',
		'<errors><error><code><![CDATA[20]]></code><message><![CDATA[Key is not active]]></message></error></errors>',
		'xml | vendor | - | 20 | Key is not active',
	],
	[
		'problem details in XML',
		'<problem xmlns="urn:ietf:rfc:7807"><title>Unauthorized</title><status>401</status></problem>',
		'xml | problem-details | 401 | - | Unauthorized',
	],
	[
		'a page of nginx',
		'<html>\n<head><title>401 Authorization Required</title></head>\n<body>\n<center><h1>401 Authorization Required</h1></center>\n</body>\n</html>',
		'html | page | 401 | - | 401 Authorization Required',
	],
	[
		'a page with nothing but a heading',
		'<h2>HTTP ERROR 401 Unauthorized</h2>\n<table>',
		'html | page | 401 | - | HTTP ERROR 401 Unauthorized',
	],
	[
		'a page of Tomcat in JSON',
		String.raw`"<!doctype html><html><head><title>HTTP Status 401 &#8211; Unauthorized<\/title><\/head>"`,
		'html | page | 401 | - | HTTP Status 401 – Unauthorized',
	],
	[
		'a query',
		'https://app.example.com/cb?error=access_denied&error_description=The+user%20said+no&state=1',
		'form | oauth | - | access_denied | The user said no',
	],
	[
		'a query without a description',
		'/cb#error=login_required',
		'form | oauth | - | login_required | -',
	],
];

describe('the errors of bodies', () => {
	it.each([...json, ...other])('%s', (_, text, expected) => {
		expect(said(text)).toBe(expected);
	});

	it.each(json)('%s, in the middle of a text', (_, text, expected) => {
		expect(said(`$ curl example.com\nHTTP/2 401\n\n${text}\n$ echo {done}`)).toBe(expected);
	});

	it('a page tells whether one can sign in on it', () => {
		const page = (body: string) =>
			readErrorBodies(`<html><head><title>Error</title></head><body>${body}</body></html>`)[0]
				?.hasSignIn;
		expect(page('<p>No.</p>')).toBe(false);
		expect(page('<form><input name=p type="password"></form>')).toBe(true);
		expect(page('<form action="/search" method="get"></form>')).toBe(false);
		expect(page('<form action="/users/sign_in" method="post"></form>')).toBe(true);
		expect(page('<form action="/login" method="post"></form>')).toBe(true);
	});

	it('each error inside an error counts, unless it says the same again', () => {
		const text =
			'{"error":{"code":401,"message":"Invalid Credentials","errors":[{"reason":"authError","message":"Invalid Credentials"}]}}';
		expect(readErrorBodies(text).map(({ code, status }) => [code?.text, status])).toEqual([
			[undefined, 401],
			['authError', 401],
		]);
		expect(readErrorBodies('{"error":"No.","detail":{"message":"No."}}')).toHaveLength(1);
	});
});

describe('what tells of no error is left alone', () => {
	it.each([
		['an answer that is well', '{"status":200,"message":"OK"}'],
		['a log line of no moment', '{"level":"info","msg":"Listening on 8080"}'],
		['a package', '{"name":"site","type":"module","description":"A site","version":"1.0.0"}'],
		['the header of a token', '{"alg":"RS256","typ":"JWT","kid":"2026-10"}'],
		['claims', '{"iss":"https://id.example.com","sub":"1","aud":"api","exp":1700000000}'],
		['a request', '{"notification":{"title":"Hello","body":"World"},"to":"abc"}'],
		['settings', 'proxy / http://example.com {\n\tpolicy least_conn\n}'],
		['a script', 'const { data } = await get({ url, headers: { authorization: token } });'],
		['a page', '<html><head><title>Welcome</title></head><body><h1>Hello</h1></body></html>'],
		['generics', 'Dictionary<string, List<code>> of <token>'],
		['a challenge', 'WWW-Authenticate: Bearer error="invalid_token", error_description="Old"'],
		['a line of a log', 'level=warn error=timeout path=/login'],
		['nothing', ''],
	])('%s', (_, text) => {
		expect(readErrorBodies(text)).toEqual([]);
	});
});

describe('whatever the text', () => {
	const pieces = [
		...json.map(([, text]) => text),
		...other.map(([, text]) => text),
		...[
			'{',
			'}',
			'[',
			']',
			'"',
			"'",
			'\\',
			'\\"',
			':',
			',',
			'\n',
			'<',
			'>',
			'</',
			'<error>',
			'{"error":',
			'&error=',
			'<![CDATA[',
		],
	];
	const any = fc
		.array(fc.oneof(texts, fc.constantFrom(...pieces)), { maxLength: 12 })
		.map((parts) => parts.join(''));

	it('never throws, and every place lies in the text', () => {
		fc.assert(
			fc.property(any, (text) => {
				for (const { from, to, code, message } of readErrorBodies(text)) {
					expect(from).toBeGreaterThanOrEqual(0);
					expect(to).toBeGreaterThan(from);
					expect(to).toBeLessThanOrEqual(text.length);
					for (const quote of [code, message])
						if (quote) {
							expect(quote.from).toBeGreaterThanOrEqual(from);
							expect(quote.to).toBeLessThanOrEqual(to);
							expect(quote.text).not.toBe('');
						}
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it('a known body is read to the end, cut off anywhere', () => {
		fc.assert(
			fc.property(fc.constantFrom(...pieces), fc.nat(200), (text, length) => {
				expect(Array.isArray(readErrorBodies(text.slice(0, length)))).toBe(true);
			}),
		);
	});

	it.each(json.filter(([what]) => !/escaped|page/.test(what)))(
		'%s: a place holds what it says',
		(_, text) => {
			const [first] = readErrorBodies(text);
			for (const quote of [first?.code, first?.message])
				if (quote) expect(text.slice(quote.from, quote.to)).toBe(quote.text);
		},
	);
});
