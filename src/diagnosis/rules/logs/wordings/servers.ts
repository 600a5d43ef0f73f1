import { alike, type Wording } from './wording.ts';

const basic = 'https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_auth_basic.c';
const digest = 'https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_auth_digest.c';
const form = 'https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_auth_form.c';
const file = 'https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_authn_file.c';
const authz = 'https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_authz_core.c';
const authn = 'https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_authn_core.c';
const nginxBasic =
	'https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_auth_basic_module.c';
const nginxRequest =
	'https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_auth_request_module.c';
const ldap = 'https://www.rfc-editor.org/rfc/rfc4511.html#appendix-A';
const identityModel =
	'https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet/blob/dev/src/Microsoft.IdentityModel.Protocols/LogMessages.cs';

const isCode = { isCode: true };

/** What web servers write into their error logs, and what stands behind a sign-in that is out of order. */
export const servers: readonly Wording[] = [
	...alike(
		'wrong-credentials likely, password-file-problem possible, conflicting-credentials possible',
		'The server found the user, and the password that came is not the stored one.',
		[
			[basic, 'AH01617'],
			[digest, 'AH01792', 'AH01794'],
			[form, 'AH01807'],
		],
		isCode,
	),
	...alike(
		'wrong-credentials likely, password-file-problem possible, conflicting-credentials possible',
		'The server found the user, and the password that came is not the stored one.',
		[
			[basic, 'authentication failure for "<path>": Password Mismatch'],
			[nginxBasic, 'user "<user>": password mismatch'],
			[
				'https://github.com/lighttpd/lighttpd1.4/blob/master/src/mod_auth.c',
				"password doesn't match for",
			],
		],
	),
	...alike(
		'wrong-credentials likely, conflicting-credentials possible, password-file-problem possible',
		'The server does not find that user in its password file.',
		[
			[basic, 'AH01618'],
			[digest, 'AH01790'],
			[form, 'AH01808'],
		],
		isCode,
	),
	...alike(
		'wrong-credentials likely, password-file-problem possible, conflicting-credentials possible',
		'The server does not find that user in its password file.',
		[[nginxBasic, 'user "<user>" was not found in "<path>"']],
	),
	...alike(
		'password-file-problem certain',
		'The server cannot open its password file.',
		[[file, 'AH01620', 'AH01621']],
		isCode,
	),
	...alike('password-file-problem certain', 'The server cannot open or use its password file.', [
		[file, 'Could not open password file'],
		[
			nginxBasic,
			'open() "<path>htpasswd" failed',
			'open() "<path>passwd" failed',
			'crypt_r() failed',
			'crypt() failed',
		],
	]),
	...alike(
		'wrong-scheme likely, conflicting-credentials likely, malformed-authorization-header possible',
		'Apache wants Basic, and the request came with another scheme.',
		[[basic, 'AH01614']],
		isCode,
	),
	...alike(
		'wrong-scheme likely, conflicting-credentials likely, malformed-authorization-header possible',
		'Apache wants Basic, and the request came with another scheme.',
		[[basic, 'client used wrong authentication scheme']],
	),
	...alike(
		'insufficient-permissions likely, identity-not-mapped possible',
		'The password was right, and Require does not name this user or group.',
		[[authz, 'AH01631']],
		isCode,
	),
	...alike(
		'insufficient-permissions likely, identity-not-mapped possible',
		'The password was right, and Require does not name this user or group.',
		[[authz, 'authorization failure for "<path>"']],
	),
	...alike(
		'authentication-misconfigured certain',
		'Apache says that its own settings for this place are not complete.',
		[
			[basic, 'AH01615'],
			[authn, 'AH01796'],
		],
		isCode,
	),
	...alike(
		'authentication-misconfigured certain',
		'Apache says that its own settings for this place are not complete.',
		[
			[basic, 'need AuthName'],
			[authn, 'configured without corresponding module'],
		],
	),
	...alike(
		'nonce-or-challenge-not-answered likely, client-bug possible, clock-skew possible',
		'The nonce that came is none of those that this server gave out.',
		[[digest, 'AH01775', 'AH01776', 'AH01777']],
		isCode,
	),
	...alike(
		'stale-browser-state likely, authentication-misconfigured possible',
		'The request answers the challenge of another realm.',
		[[digest, 'AH01788']],
		isCode,
	),
	...alike(
		'missing-credentials likely, automated-caller-locked-out possible',
		'The request came without a name and password.',
		[[nginxBasic, 'no user/password was provided for basic authentication']],
	),
	...alike(
		'authentication-backend-down likely, authentication-misconfigured likely',
		'The sign-in service that nginx asks answered neither yes nor no.',
		[[nginxRequest, 'auth request unexpected status']],
	),
	...alike(
		'authentication-backend-down likely',
		'The server cannot reach what it asks about sign-ins.',
		[
			[
				ldap,
				"Can't contact LDAP server",
				'LDAP server is unavailable',
				'LDAP server is not available',
				'LDAP bind failed',
				'lost connection to LDAP',
				'ldap_simple_bind() failed',
				"ldap_bind: Can't contact",
			],
			[
				'https://github.com/envoyproxy/envoy/blob/main/source/common/jwt/status.cc',
				'Jwks remote fetch is failed',
			],
			[identityModel, 'Unable to obtain configuration from', 'Unable to retrieve document from'],
			[
				'https://bitbucket.org/connect2id/nimbus-jose-jwt/src/master/src/main/java/com/nimbusds/jose/jwk/source/RemoteJWKSet.java',
				"Couldn't retrieve remote JWK set",
			],
			[
				'https://openid.net/specs/openid-connect-discovery-1_0.html',
				'failed to fetch JWKS',
				'failed to fetch keys',
				'failed to get keys',
				'unable to fetch JWKS',
				'could not fetch JWKS',
				'unable to retrieve JWKS',
			],
			[
				'https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#database',
				'database is locked',
			],
		],
	),
	...alike(
		'authentication-backend-down certain',
		'The server cannot fetch the keys or the settings with which it checks tokens.',
		[
			[identityModel, 'IDX20803', 'IDX20804'],
			[
				'https://github.com/envoyproxy/envoy/blob/main/source/common/jwt/status.cc',
				'Jwks_remote_fetch_is_failed',
			],
		],
		isCode,
	),
	...alike(
		'authentication-misconfigured likely',
		'The server’s own set-up of signing in is not complete.',
		[
			[
				'https://github.com/dotnet/aspnetcore/blob/main/src/Http/Authentication.Core/src/AuthenticationService.cs',
				'No authenticationScheme was specified, and there was no DefaultChallengeScheme found',
				'No authentication handler is registered for the scheme',
			],
			[
				'https://github.com/jaredhanson/passport/blob/master/lib/middleware/authenticate.js',
				'Unknown authentication strategy',
			],
			[
				'https://github.com/auth0/node-jsonwebtoken/blob/master/verify.js',
				'secret or public key must be provided',
			],
			[
				'https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode',
				'THIRD_PARTY_AUTH_ERROR',
			],
		],
		isCode,
	),
	...alike(
		'authentication-misconfigured certain',
		'The server has not been told which audience or issuer it is to accept.',
		[
			[
				'https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet/blob/dev/src/Microsoft.IdentityModel.Tokens/LogMessages.cs',
				'IDX10208',
				'IDX10204',
			],
		],
		isCode,
	),
];
