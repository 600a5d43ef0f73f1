import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mask, maskSecrets } from '../../../src/evidence/mask-secrets.ts';
import { secretKeys } from '../../../src/evidence/secret-keys.ts';
import { secretPlaces } from '../../../src/evidence/secret-places.ts';
import { texts } from '../_tree.ts';
import { askedForBehindOpenEnd } from './_open-ended.ts';

const masked = (text: string): string => maskSecrets(text).text;

/** Made here, so that no scanner takes it for a real key. */
const letters = (length: number): string => 'Ab1Cd2eF3gH4'.repeat(30).slice(0, length);
const hex = (length: number): string => '0f1e2d3c4b5a6978'.repeat(30).slice(0, length);
const dots = (...parts: readonly string[]): string => parts.join('.');

const jwt = dots(`eyJ${letters(30)}`, `eyJ${letters(50)}`, letters(43));
const pem = (line: string, join: string): string =>
	['-----BEGIN RSA PRIVATE KEY-----', line, line, 'AbC=', '-----END RSA PRIVATE KEY-----'].join(
		join,
	);

const ownForm: [id: string, prefix: string, rest: string][] = [
	['jwt', 'eyJ', dots(letters(30), `eyJ${letters(50)}`, letters(43))],
	['jwt', 'eyJ', dots(letters(30), '', letters(16), letters(60), letters(22))],
	['github', 'ghp_', letters(36)],
	['github', 'gho_', letters(36)],
	['github', 'ghu_', letters(36)],
	['github', 'ghs_', letters(36)],
	['github', 'ghr_', letters(76)],
	['github', 'github_pat_', `${letters(22)}_${letters(59)}`],
	['github', 'ghp_', 'Ab1C'],
	['gitlab', 'glpat-', letters(20)],
	['gitlab', 'glpat-', `${letters(27)}.01.${letters(9)}`],
	['gitlab', 'gldt-', letters(20)],
	['gitlab', 'glrt-', letters(20)],
	['gitlab', 'glcbt-', `64_${letters(20)}`],
	['gitlab', 'GR1348941', letters(20)],
	['npm', 'npm_', letters(36)],
	['slack', 'xoxb-', `123456789012-123456789012-${letters(24)}`],
	['slack', 'xoxp-', `123456789012-123456789012-123456789012-${hex(32)}`],
	['slack', 'xoxe.xoxp-', `1-${letters(160)}`],
	['slack', 'xapp-', `1-A012345-123456789-${hex(64)}`],
	['slack-webhook', 'hooks.slack.com/services/', `T0123/B0123/${letters(24)}`],
	['teams-webhook', 'webhook.office.com/webhookb2/', `${hex(8)}-1111@2222/${hex(32)}`],
	['stripe', 'sk_live_', letters(24)],
	['stripe', 'sk_test_', letters(99)],
	['stripe', 'rk_live_', letters(24)],
	['stripe', 'whsec_', letters(32)],
	['anthropic', 'sk-ant-api03-', letters(95)],
	['openai', 'sk-', letters(48)],
	['openai', 'sk-proj-', letters(120)],
	['openai', 'sk-', 'ab12'],
	['perplexity', 'pplx-', letters(48)],
	['groq', 'gsk_', letters(52)],
	['google-api-key', 'AIza', letters(35)],
	['google-oauth', 'ya29.', letters(120)],
	['google-oauth', 'GOCSPX-', letters(28)],
	['aws-access-key', 'AKIA', 'IOSFODNN7EXAMPLE'],
	['aws-access-key', 'ASIA', 'IOSFODNN7EXAMPLE'],
	['aws-bedrock', 'ABSK', letters(120)],
	['azure-client-secret', '', `Ab18Q~${letters(34)}`],
	['twilio', 'SK', hex(32)],
	['twilio', 'AC', hex(32)],
	['sendgrid', 'SG.', dots(letters(22), letters(43))],
	['mailgun', 'key-', hex(32)],
	['brevo', 'xkeysib-', `${hex(64)}-${letters(16)}`],
	['shopify', 'shpat_', hex(32)],
	['shopify', 'shpss_', hex(32)],
	['square', 'sq0atp-', letters(22)],
	['digitalocean', 'dop_v1_', hex(64)],
	['hugging-face', 'hf_', letters(34)],
	['docker', 'dckr_pat_', letters(27)],
	['pypi', 'pypi-AgE', letters(120)],
	['rubygems', 'rubygems_', hex(48)],
	['clojars', 'CLOJARS_', hex(60)],
	['packagist', 'packagist_ort_', hex(68)],
	['artifactory', 'AKCp', letters(69)],
	['vault', 'hvs.', letters(95)],
	['vault', 'hvb.', letters(140)],
	['terraform', '', `${letters(14)}.atlasv1.${letters(67)}`],
	['pulumi', 'pul-', hex(40)],
	['databricks', 'dapi', hex(32)],
	['grafana', 'glsa_', `${letters(32)}_${hex(8)}`],
	['sentry', 'sntrys_', letters(80)],
	['dynatrace', 'dt0c01.', dots(letters(24), letters(64))],
	['new-relic', 'NRAK-', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ1'],
	['postman', 'PMAK-', `${hex(24)}-${hex(34)}`],
	['linear', 'lin_api_', letters(40)],
	['notion', 'ntn_', letters(46)],
	['doppler', 'dp.pt.', letters(43)],
	['heroku', 'HRKU-', `AA${letters(58)}`],
	['fly', 'fm2_', letters(120)],
	['atlassian', 'ATATT3xFf', letters(180)],
	['airtable', 'pat', `${letters(14)}.${hex(64)}`],
	['age', 'AGE-SECRET-KEY-1', 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'],
	['openshift', 'sha256~', letters(43)],
	['facebook', 'EAA', letters(120)],
	['discord', '', dots(`M${letters(25)}`, letters(6), letters(38))],
	['telegram', '110201543:', `A${letters(34)}`],
];

describe('a key that tells by itself what it is keeps its prefix and no more', () => {
	it.each(ownForm)('%s: %s', (id, prefix, rest) => {
		expect(masked(prefix + rest)).toBe(prefix + mask);
		expect(masked(`Not accepted: “${prefix}${rest}”. Try another.`)).toBe(
			`Not accepted: “${prefix}${mask}”. Try another.`,
		);
		expect(maskSecrets(prefix + rest).places).toContainEqual({
			id,
			from: prefix.length,
			to: prefix.length + rest.length,
		});
	});

	it('each form in the table is tried', () => {
		const tried = new Set([...ownForm.map(([id]) => id), 'private-key']);
		expect(secretKeys.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
	});

	it.each([
		['over several lines', '\n'],
		['in one line', ' '],
		['inside JSON', '\\n'],
	])('a private key %s', (_, join) => {
		expect(masked(`key: ${pem(letters(64), join)} was refused`)).toBe(
			`key: -----BEGIN RSA PRIVATE KEY-----${mask}${join}-----END RSA PRIVATE KEY----- was refused`,
		);
	});
});

const places: [what: string, text: string, masked: string][] = [
	['Basic', 'Authorization: Basic YW5hOnB3', 'Authorization: Basic ***'],
	['a lower-case header', '> authorization: bearer abc', '> authorization: bearer ***'],
	['Bearer with a JWT', `Authorization: Bearer ${jwt}`, 'Authorization: Bearer eyJ***'],
	['a JWT without scheme', `-H "Authorization: ${jwt}"`, '-H "Authorization: eyJ***"'],
	['a scheme of its own', 'Authorization: Token abcdef', 'Authorization: Token ***'],
	['an unknown scheme', 'Authorization: Ghost abcdef', 'Authorization: Ghost ***'],
	['no scheme', 'Authorization: s3cr3t HTTP/1.1', 'Authorization: *** HTTP/1.1'],
	['a key of FCM', 'Authorization: key=AAAAabc:def', 'Authorization: key=***'],
	[
		'Digest',
		'Authorization: Digest username="ana", realm="x", response="0a" > Host: a',
		'Authorization: Digest *** > Host: a',
	],
	[
		'the signature of AWS',
		`Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/2026, Signature=${hex(64)}`,
		'Authorization: AWS4-HMAC-SHA256 ***',
	],
	['the header in JSON', '{"Authorization":"Bearer abc"}', '{"Authorization":"Bearer ***"}'],
	['the header in Python', "{'Authorization': 'Token abc'}", "{'Authorization': 'Token ***'}"],
	[
		'the header in escaped JSON',
		'{\\"authorization\\":\\"Basic a\\"}',
		'{\\"authorization\\":\\"Basic ***\\"}',
	],
	['Proxy-Authorization', 'Proxy-Authorization: Basic YTpi', 'Proxy-Authorization: Basic ***'],
	['a scheme without a header', 'sent Bearer mF_9.B5f-4.1JqM', 'sent Bearer ***'],
	['Basic without a header', 'sent Basic YW5hOmh1bnRlcjI=', 'sent Basic ***'],
	['cookies', 'Cookie: a=1; b=2 HTTP/1.1 401', 'Cookie: a=*** HTTP/1.1 401'],
	[
		'a cookie that is set',
		'Set-Cookie: sid=31d4d96; Path=/; HttpOnly',
		'Set-Cookie: sid=***; Path=/; HttpOnly',
	],
	['X-API-Key', 'X-API-Key: abc123', 'X-API-Key: ***'],
	[
		'another header for a key',
		'Ocp-Apim-Subscription-Key: abc123',
		'Ocp-Apim-Subscription-Key: ***',
	],
	['PRIVATE-TOKEN', "--header 'PRIVATE-TOKEN: abc123'", "--header 'PRIVATE-TOKEN: ***'"],
	['X-Amz-Security-Token', 'X-Amz-Security-Token: IQoJb3', 'X-Amz-Security-Token: ***'],
	[
		'a password in an address',
		'https://ana:hunter2@example.com/a',
		'https://ana:***@example.com/a',
	],
	['a password with an at sign', 'https://ana:p@ss@example.com/', 'https://ana:***@example.com/'],
	['a password without a user', 'redis://:hunter2@localhost:6379', 'redis://:***@localhost:6379'],
	['a token as a user', `https://${hex(20)}@example.com/`, 'https://***@example.com/'],
	['access_token in a query', '/cb?access_token=abc&state=1', '/cb?access_token=***&state=1'],
	['a code in a query', '/cb?code=4/0AX4XfWh&scope=a', '/cb?code=***&scope=a'],
	['a code in a body', `code=${letters(30)}&redirect_uri=a`, 'code=***&redirect_uri=a'],
	['a key in a query', '/maps?key=abc123&q=1', '/maps?key=***&q=1'],
	['the signature of S3', '?X-Amz-Signature=abc&X-Amz-Date=1', '?X-Amz-Signature=***&X-Amz-Date=1'],
	['a SAS', '?sv=2022-11-02&sig=abc%3D&se=2026', '?sv=2022-11-02&sig=***&se=2026'],
	['an encoded query', '?next=%2Fcb%3Faccess_token%3Dabc', '?next=%2Fcb%3Faccess_token%3D***'],
	[
		'a form',
		'grant_type=password&username=ana&password=a&scope=b',
		'grant_type=password&username=ana&password=***&scope=b',
	],
	['client_secret', 'client_id=1&client_secret=abc', 'client_id=1&client_secret=***'],
	['JSON', '{"password":"correct horse","a":1}', '{"password":"***","a":1}'],
	['JSON that escapes a quote', '{"password":"a\\"b","a":1}', '{"password":"***","a":1}'],
	['JSON that was cut off', '{"refresh_token":"abc', '{"refresh_token":"***'],
	[
		'escaped JSON',
		'{\\"password\\":\\"hunter2\\",\\"a\\":1}',
		'{\\"password\\":\\"***\\",\\"a\\":1}',
	],
	['camel case', 'clientSecret: "abc"', 'clientSecret: "***"'],
	['a Ruby hash', ':password => "hunter2"', ':password => "***"'],
	['a PHP array', '[password] => hunter2', '[password] => ***'],
	['YAML', 'password: hunter2 user: ana', 'password: *** user: ana'],
	['a log', '{user=ana, password=hunter2, a=1}', '{user=ana, password=***, a=1}'],
	['a setting', 'DB_PASSWORD=a(b),c', 'DB_PASSWORD=***'],
	['a dotted setting', 'spring.datasource.password=hunter2', 'spring.datasource.password=***'],
	['a connection string', 'User=sa;Password=hunter2;Server=a', 'User=sa;Password=***;Server=a'],
	['an account key', 'AccountKey=abc==;EndpointSuffix=a', 'AccountKey=***;EndpointSuffix=a'],
	['a key with another field', 'password=ghp_Ab1Cd2', 'password=ghp_***'],
	['an API key', 'API key: abc123def', 'API key: ***'],
	[
		'.npmrc with a token',
		'//registry.npmjs.org/:_authToken=abc',
		'//registry.npmjs.org/:_authToken=***',
	],
	['.npmrc with _auth', '_auth=YW5h', '_auth=***'],
	['.npmrc with _password', '//a/:_password=aHVudGVy', '//a/:_password=***'],
	[
		'Maven',
		'<username>ana</username><password>hunter 2</password>',
		'<username>ana</username><password>***</password>',
	],
	[
		'NuGet',
		'<add key="ClearTextPassword" value="abc" />',
		'<add key="ClearTextPassword" value="***" />',
	],
	['curl -u', 'curl -u ana:hunter2 https://a', 'curl -u ana:*** https://a'],
	[
		'curl --user with quotes',
		'curl --user "ana:hunter2" https://a',
		'curl --user "ana:***" https://a',
	],
	['an option', 'docker login --password hunter2 a', 'docker login --password *** a'],
	['docker login -p', 'docker login -u ana -p hunter2 a', 'docker login -u ana -p *** a'],
	['.netrc', 'machine a login ana password hunter2', 'machine a login ana password ***'],
	[
		'a secret beside its key',
		'AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
		'AKIA*** ***',
	],
	[
		'a bot of Telegram',
		`https://api.telegram.org/bot110201543:A${letters(34)}/getMe`,
		'https://api.telegram.org/bot110201543:***/getMe',
	],
	['what is long and random', `session ${letters(40)} ended`, 'session *** ended'],
	['a long hexadecimal number', `trace ${hex(32)}`, 'trace ***'],
	[
		'a poor password',
		'curl -u admin:password http://admin:test@a/?password=secret',
		'curl -u admin:*** http://admin:***@a/?password=***',
	],
	['a password that is a word', '{"password": "secret"}', '{"password": "***"}'],
	['a pass phrase', '{"passphrase": "horse and the battery"}', '{"passphrase": "***"}'],
	['a password in quotes behind an option', "oc login -u a -p 'b c'", "oc login -u a -p '***'"],
	['a user and a password in Python', `auth=("ana", "S0mmer2024!")`, `auth=("ana", "***")`],
	['a class for both', `HTTPBasicAuth('ana', 'S0mmer2024!')`, `HTTPBasicAuth('ana', '***')`],
	[
		'.NET',
		'new NetworkCredential("ana","S0mmer2024!", "EU")',
		'new NetworkCredential("ana","***", "EU")',
	],
	[
		'Java',
		'UsernamePasswordCredentials("ana","S0mmer2024!".toCharArray())',
		'UsernamePasswordCredentials("ana","***".toCharArray())',
	],
	['what is to be encoded', "btoa('ana:S0mmer2024!')", "btoa('ana:***')"],
	['the same with another quote in it', 'btoa("ana:it\'s")', 'btoa("ana:***")'],
	['the same in a template', 'btoa(`ana:S0mmer2024!`)', 'btoa(`ana:***`)'],
	['the same in Python', 'b64encode(b"ana:S0mmer2024!")', 'b64encode(b"ana:***")'],
	['the same in a shell', "echo -n 'ana:S0mmer|24!' | base64", "echo -n 'ana:***' | base64"],
	[
		'the same with a function of the shell',
		'printf "ana:S0mmer2024!" | openssl base64',
		'printf "ana:***" | openssl base64',
	],
	['the same from a string', 'base64 <<< "ana:S0mmer2024!"', 'base64 <<< "ana:***"'],
	[
		'a field of a form',
		'<input name="password" id="p" value="S0mmer2024!">',
		'<input name="password" id="p" value="***">',
	],
	[
		'a field in a list',
		'{"name":"password","value":"S0mmer2024!"}',
		'{"name":"password","value":"***"}',
	],
	['a password in a sentence', 'my password is S0mmer2024!', 'my password is ***'],
	['one in quotes', 'the password is: "winter"', 'the password is: "***"'],
	[
		'a folded header',
		'Authorization: Bearer abc\n def\nHost: a',
		'Authorization: Bearer ***\nHost: a',
	],
	[
		'a header behind a line break',
		'"Authorization": "Bearer abc\nS0mmer2024!"',
		'"Authorization": "Bearer ***"',
	],
	[
		'a header behind a line break in JSON',
		'"Authorization": "Bearer abc\\nS0mmer2024!"',
		'"Authorization": "Bearer ***"',
	],
	['a no-break space', 'Authorization: Bearer abc\u00a0S0mmer2024!', 'Authorization: Bearer ***'],
	['a cookie without a name', 'Cookie: S0mmer2024!', 'Cookie: ***'],
	['one that ends in =', "-H 'Cookie: S0mmer2024=='", "-H 'Cookie: ***'"],
	[
		'several at once',
		'curl -u a:b -H "X-Token: c" https://d:e@f',
		'curl -u a:*** -H "X-Token: ***" https://d:***@f',
	],
];

it.each(places)('a secret is masked where it stands: %s', (_, text, expected) => {
	expect(masked(text)).toBe(expected);
});

it.each([
	'Incorrect API key provided: sk-abc. You can find your API key at https://platform.openai.com/account/api-keys.',
	'AADSTS7000215: Invalid client secret provided. Trace ID: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
	'WWW-Authenticate: Bearer realm="example", error="invalid_token", error_description="The access token expired"',
	'{"error":"invalid_token","code":"token_not_found","field":"access_token"}',
	'{"password":["This field is required."]}',
	'{"token":"The token is invalid."}',
	'Access denied for user ana (using password: YES)',
	'AH01617: user ana: authentication failure for "/": Password Mismatch',
	"remote: Invalid username or password. fatal: Authentication failed for 'https://github.com/a/b.git/'",
	"Password for 'https://ana@github.com': remote: Invalid credentials",
	'Authorization: Bearer <token>',
	'Authorization: Bearer ${TOKEN}',
	'Authorization: Bearer YOUR_API_KEY',
	'Authorization: [REDACTED]',
	"No 'Authorization: Digest' header found",
	'Basic authentication, Bearer authentication, Bearer token',
	'token: expired, password: wrong, secret: missing',
	'rpc error: code = Unauthenticated desc = invalid session: token has invalid claims: token is expired',
	'npm error code E401 npm_config_registry=https://registry.npmjs.org/',
	'A complete log of this run can be found in: /home/ana/.npm/_logs/2026-11-20T09_14_02_115Z-debug-0.log',
	'org.springframework.security.authentication.AuthenticationCredentialsNotFoundException',
	'https://example.com:8443/a@b?grant_type=refresh_token&max_tokens=100',
	'docker run -u 1000 -p 8080:80 example',
	"fetch(url, { credentials: 'include' })",
	'NoAuthorizationError: No Authorization: Not Authorized',
	'status code 401, request 0f1e2d3c4b5a6978',
	'keeps asking for my password',
	'The password is incorrect, my password is right, the password is 8 characters long',
	'auth=("ana", os.environ["PASSWORD"]), NetworkCredential(user, password)',
	'invalid credentials (user "ana", realm "x")',
	"btoa(user + ':' + pass), btoa(`${user}:${pass}`), btoa('https://example.com')",
	'printf \'%s:%s\' "$USER" "$PASS" | base64, echo https://example.com | base64',
	'<input type="password" name="password" value="">',
	'Authorization: Bearer <token>\nContent-Type: text/plain\n\n2026-11-20T09:14:02\n',
	'Cookie: session expired, cookie: disabled, Cookie: <none>',
	'',
])('a message is left as it is: %s', (text) => {
	const short = text.replace('sk-abc', 'sk-');
	expect(maskSecrets(short)).toEqual({ text: short, places: [] });
});

it.each([
	'Host: api2.example.com',
	'Content-Length: 12',
	'  Accept: text/html',
	'https://api2.example.com/v1',
	'HTTP/1.1 401 Unauthorized',
	'/v1/orders2',
	'api2.example.com',
	'2026-11-20',
	'Unauthorized',
	'  at a.b.C (C.java:12)',
	'{',
	'',
])('what follows an Authorization header is left as it is: %s', (line) => {
	expect(masked(`Authorization: Bearer abc\n${line}\n`)).toBe(
		`Authorization: Bearer ***\n${line}\n`,
	);
});

it('a message that names a key keeps its words', () => {
	expect(
		masked(`Incorrect API key provided: sk-${letters(20)}. You can find your API key at`),
	).toBe('Incorrect API key provided: sk-***. You can find your API key at');
});

describe('whatever the text', () => {
	const any = fc
		.array(
			fc.oneof(
				texts,
				fc.constantFrom(
					...ownForm.map(([, prefix, rest]) => prefix + rest),
					...places.flatMap(([, text, expected]) => [text, expected]),
					...[
						' ',
						'\n',
						'"',
						"'",
						':',
						'=',
						'&',
						';',
						'@',
						'//',
						'***',
						'*',
						'\\',
						'password',
						'-u a:',
					],
				),
			),
			{ maxLength: 12 },
		)
		.map((parts) => parts.join(''));
	const runs = { numRuns: 2000 };

	it('masking twice changes nothing', () => {
		fc.assert(
			fc.property(any, (text) => {
				const once = masked(text);
				expect(maskSecrets(once)).toEqual({ text: once, places: [] });
			}),
			runs,
		);
	});

	it('what is not masked keeps its text', () => {
		fc.assert(
			fc.property(any, (text) => {
				const result = maskSecrets(text);
				let end = 0;
				const rebuilt = result.places.map(({ from, to }) => {
					const kept = text.slice(end, from);
					end = to;
					return kept + mask;
				});
				expect(rebuilt.join('') + text.slice(end)).toBe(result.text);
			}),
			runs,
		);
	});

	it('every place lies in the text, behind the one before', () => {
		fc.assert(
			fc.property(any, (text) => {
				let end = 0;
				for (const { from, to } of maskSecrets(text).places) {
					expect(from).toBeGreaterThanOrEqual(end);
					expect(to).toBeGreaterThan(from);
					end = to;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
			runs,
		);
	});
});

describe('the work grows with the length of the text and no faster', () => {
	afterEach(() => vi.restoreAllMocks());

	it.each([...secretKeys, ...secretPlaces])(
		'$id asks for nothing behind a repetition without an end',
		({ keeps, pattern }) => {
			expect(askedForBehindOpenEnd(new RegExp(`(?:${keeps.source})(?:${pattern.source})`))).toEqual(
				[],
			);
			expect(askedForBehindOpenEnd(new RegExp(`(?:${keeps.source})x`))).toEqual([]);
		},
	);

	it.each([
		['(a+)+b', ['b']],
		['a*(?=b)', ['(?=b)']],
		['(?:a{2,}|c)d', ['d']],
		['(?:a{2,}|c)d?', []],
		['a{2,9}b+', []],
	])('the rule itself: %s', (source, asked) => {
		expect(askedForBehindOpenEnd(new RegExp(source))).toEqual(asked);
	});

	it.each([
		['words', 'password token key '],
		['secrets', 'password=a token: b1 https://a:b@c '],
		['the beginnings of secrets', 'eyJ-----BEGIN PRIVATE KEY-----ghp_ -u a: // login '],
		['quotes', '"password":"\\'],
		['one long word', 'aB1'],
		['one sign', '-'],
	])('%s', (_, unit) => {
		const looks = (times: number): number => {
			const exec = vi.spyOn(RegExp.prototype, 'exec');
			maskSecrets(unit.repeat(times));
			const { length } = exec.mock.calls;
			exec.mockRestore();
			return length;
		};
		const little = looks(100);
		expect(looks(1000)).toBeLessThanOrEqual(little * 10);
	});
});
