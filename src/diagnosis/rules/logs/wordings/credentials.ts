import { alike, type Wording } from './wording.ts';

const drf =
	'https://github.com/encode/django-rest-framework/blob/main/rest_framework/authentication.py';
const spring =
	'https://github.com/spring-projects/spring-security/blob/main/core/src/main/resources/org/springframework/security/messages.properties';
const oauth = 'https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2';
const slack = 'https://docs.slack.dev/reference/methods/auth.test';
const aws = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';
const google = 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto';
const expressJwt = 'https://github.com/auth0/express-jwt/blob/master/src/index.ts';
const fastifyJwt = 'https://github.com/fastify/fastify-jwt/blob/main/index.js';
const apim =
	'https://learn.microsoft.com/troubleshoot/azure/api-mgmt/availability/unauthorized-errors-invoke-apis';
const okta = 'https://developer.okta.com/docs/reference/error-codes/';
const general =
	'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#authentication-and-error-messages';
const bearer = 'https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1';

const isCode = { isCode: true };
const isVague = { isVague: true };

/** What is said of credentials: that they are wrong, missing, doubled or cannot be read. */
export const credentials: readonly Wording[] = [
	...alike(
		'wrong-credentials likely, second-factor-or-app-password-required possible, conflicting-credentials possible',
		'It says that the name or the password is wrong.',
		[
			[drf, 'Invalid username/password'],
			[
				general,
				'invalid username or password',
				'invalid user name or password',
				'invalid username and password',
				'invalid user or password',
				'incorrect username or password',
				'wrong username or password',
				'wrong user name or password',
				'bad username or password',
				'username or password is incorrect',
				'user name or password is incorrect',
				'username or password incorrect',
				'error username or password',
				'invalid email or password',
				'incorrect email or password',
				'email or password is incorrect',
				'email or password provided is incorrect',
				'invalid login or password',
				'invalid username, password or token',
				'incorrect password',
				'wrong password',
				'invalid password',
				'password is incorrect',
				'invalid user credentials',
				'invalid login credentials',
				'incorrect authentication credentials',
				'unknown username',
				'invalid identifier or password',
			],
		],
	),
	...alike(
		'revoked-credentials likely, conflicting-credentials likely, wrong-credentials possible',
		'GitHub says so of a token that it does not know, or no longer.',
		[
			[
				'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
				'{"message":"Bad credentials","documentation_url"',
				'HTTP 401: Bad credentials',
				'401 Bad credentials',
			],
		],
	),
	...alike(
		'revoked-credentials possible, missing-credentials possible, wrong-environment-or-host possible, wrong-credentials possible',
		'It says that the key is not one that it knows.',
		[
			[
				general,
				'invalid API key',
				'incorrect API key',
				'API key is invalid',
				'API key is not valid',
				'API key not valid',
				'API key you provided is invalid',
				'invalid x-api-key',
				'apiKey is invalid',
				'unknown API key',
				'API key not found',
				'wrong API key',
				'invalid access key',
				'invalid API token',
				'invalid auth token',
				'invalid secret key',
				'consumer key is invalid',
				'consumer secret is invalid',
			],
			[google, 'API_KEY_INVALID'],
			[slack, 'invalid_auth'],
			[apim, 'invalid subscription key'],
		],
		isVague,
	),
	...alike(
		'wrong-credentials possible, expired-token possible, revoked-credentials possible, conflicting-credentials possible',
		'It says that the credentials are wrong, and not in what.',
		[
			[general, 'invalid credentials', 'invalid authentication credentials'],
			[spring, 'Bad credentials'],
		],
		isVague,
	),
	...alike(
		'expired-token likely, revoked-credentials possible, wrong-token-type possible',
		'Google says so of an access token that has run out or is not valid.',
		[['https://developers.google.com/drive/api/guides/handle-errors', '"reason": "authError"']],
	),
	...alike(
		'wrong-credentials likely, wrong-environment-or-host likely, revoked-credentials possible',
		'The name or the secret of the application is not the one that it knows.',
		[[oauth, 'invalid_client', 'invalid_client_credentials']],
		{ isCode: true, isVague: true },
	),
	...alike(
		'wrong-credentials likely, wrong-environment-or-host likely, revoked-credentials possible',
		'The name or the secret of the application is not the one that it knows.',
		[
			[
				oauth,
				'Client authentication failed',
				'invalid client secret',
				'invalid client credentials',
				'The OAuth client was not found',
				'client secret supplied for a confidential client is invalid',
			],
		],
	),
	...alike(
		'expired-token possible, revoked-credentials possible, wrong-credentials possible',
		'What was to be exchanged for a token is not valid, has run out or was withdrawn.',
		[[oauth, 'invalid_grant']],
		{ isCode: true, isVague: true },
	),
	...alike(
		'expired-token likely, revoked-credentials possible, wrong-token-type possible',
		'It says that the token is not valid, for whatever reason.',
		[[okta, 'E0000011']],
		{ isCode: true, isVague: true },
	),
	...alike(
		'wrong-credentials likely, account-not-usable possible',
		'It says that the sign-in failed.',
		[[okta, 'E0000004']],
		{ isCode: true, isVague: true },
	),
	...alike(
		'wrong-credentials likely, revoked-credentials possible, wrong-environment-or-host possible',
		'It does not know the access key that signed the request.',
		[[aws, 'InvalidAccessKeyId', 'InvalidClientTokenId', 'UnrecognizedClientException']],
		isCode,
	),

	...alike(
		'missing-credentials likely, authorization-stripped-by-proxy possible, wrong-scheme possible',
		'It says that nothing arrived that proves who calls.',
		[
			[
				'https://github.com/encode/django-rest-framework/blob/main/rest_framework/exceptions.py',
				'Authentication credentials were not provided',
			],
			[expressJwt, 'No authorization token was found'],
			[
				'https://github.com/mikenicholson/passport-jwt/blob/master/lib/strategy.js',
				'No auth token',
			],
			[fastifyJwt, 'No Authorization was found in request.headers'],
			['https://github.com/auth0/node-jsonwebtoken/blob/master/verify.js', 'jwt must be provided'],
			[
				'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/view_decorators.py',
				'Missing Authorization Header',
			],
			[
				'https://github.com/lexik/LexikJWTAuthenticationBundle/blob/3.x/Security/Authenticator/JWTAuthenticator.php',
				'JWT Token not found',
			],
			[
				'https://github.com/envoyproxy/envoy/blob/main/source/common/jwt/status.cc',
				'Jwt is missing',
			],
			[
				'https://github.com/Kong/kong/blob/master/kong/plugins/key-auth/handler.lua',
				'No API key found in request',
			],
			[
				'https://github.com/apache/apisix/blob/master/apisix/plugins/key-auth.lua',
				'Missing API key',
			],
			[
				'https://github.com/TykTechnologies/tyk/blob/master/gateway/mw_auth_key.go',
				'Authorization field missing',
			],
			[apim, 'missing subscription key'],
			[
				'https://developers.google.com/drive/api/guides/handle-errors',
				'Request is missing required authentication credential',
			],
			[
				'https://docs.cloud.google.com/storage/docs/troubleshooting',
				'Anonymous caller does not have',
			],
			[
				'https://github.com/containerd/containerd/blob/main/core/remotes/docker/authorizer.go',
				'no basic auth credentials',
			],
			[
				'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/core/src/main/java/org/elasticsearch/xpack/core/security/authc/DefaultAuthenticationFailureHandler.java',
				'missing authentication credentials',
			],
			[
				'https://github.com/zitadel/zitadel/blob/main/internal/api/grpc/server/middleware/auth_interceptor.go',
				'auth header missing',
			],
			[
				bearer,
				'Authorization header is missing',
				'Authorization header missing',
				'Authorization header required',
				'Authorization header is required',
				'Authorization header was not present',
				'Authorization header not found',
				'no authorization header',
				'no authorization included in request',
				'no credentials provided',
				'no authentication credentials provided',
				'no authentication token',
				'missing authentication token',
				'missing access token',
				'missing bearer token',
				'missing token',
				'missing a Bearer or PoP token',
				'access token is missing',
				'access token is empty',
				'access token required',
				'access token is required',
				'API key is missing',
				'API key missing',
				'API key required',
				'API key is required',
				"you didn't provide an API key",
				'you must provide an API key',
				'no API key provided',
				'no token provided',
				'token not provided',
				'token is missing',
				'token missing',
			],
		],
	),
	...alike(
		'missing-credentials likely, authorization-stripped-by-proxy possible, wrong-scheme possible',
		'It says that nothing arrived that proves who calls.',
		[
			[slack, 'not_authed'],
			[google, 'CREDENTIALS_MISSING'],
			[expressJwt, 'credentials_required'],
			[fastifyJwt, 'FST_JWT_NO_AUTHORIZATION_IN_HEADER'],
			[aws, 'MissingAuthenticationTokenException', 'MissingSecurityHeader'],
		],
		isCode,
	),
	...alike(
		'authorization-stripped-by-proxy likely, missing-credentials likely',
		'No Authorization header reached the program: none was sent, or the web server kept it back.',
		[
			[
				'https://github.com/sabre-io/dav/blob/master/lib/DAV/Auth/Backend/AbstractBasic.php',
				"No 'Authorization: Basic' header found",
			],
		],
	),
	...alike(
		'missing-credentials likely, cookie-not-sent possible',
		'It takes the caller for a guest.',
		[
			[
				'https://github.com/appwrite/appwrite/blob/main/app/config/errors.php',
				'User (role: guests) missing scope',
				'User (role: guest) missing scope',
			],
		],
	),
	...alike(
		'cookie-not-sent likely, missing-credentials possible',
		'It says that the cookie with the sign-in did not arrive.',
		[
			[fastifyJwt, 'No Authorization was found in request.cookies'],
			[
				'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/view_decorators.py',
				'Missing cookie "access_token_cookie"',
			],
			[
				'https://github.com/ory/kratos/blob/master/session/manager.go',
				'No active session was found in this request',
			],
			[
				'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/sessions/cookie/session_store.go',
				'Cookie <text> not present',
			],
		],
	),
	...alike(
		'authentication-misconfigured likely, missing-credentials likely, not-found-shown-as-401 possible',
		'Spring Security treats the call as that of a stranger.',
		[
			[
				'https://github.com/spring-projects/spring-security/blob/main/web/src/main/java/org/springframework/security/web/access/ExceptionTranslationFilter.java',
				'Full authentication is required to access this resource',
			],
		],
	),
	...alike(
		'wrong-scheme likely, missing-credentials possible',
		'It does not take credentials of this kind, or in this place.',
		[
			[
				'https://docs.cloud.google.com/docs/authentication/api-keys',
				'API keys are not supported by this API',
			],
			[
				'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.4',
				'unsupported authentication scheme',
				'authentication scheme is not supported',
				'unsupported authorization scheme',
				'unsupported authorization type',
				'invalid authentication scheme',
				'invalid authorization scheme',
				'wrong authentication scheme',
			],
		],
	),
	...alike(
		'malformed-authorization-header likely, wrong-scheme possible',
		'It cannot read the Authorization header.',
		[
			[expressJwt, 'Format is Authorization: Bearer [token]'],
			[
				'https://github.com/koajs/jwt/blob/master/lib/resolvers/auth-header.js',
				'Bad Authorization header format',
			],
			[drf, 'Invalid token header', 'Invalid basic header'],
			[
				'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/view_decorators.py',
				"Missing 'Bearer' type in 'Authorization' header",
				"Bad Authorization header. Expected 'Authorization: Bearer <text>'",
			],
			[
				'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.4',
				'malformed authorization header',
				'invalid authorization header format',
				'Authorization header is malformed',
				'Authorization header is invalid',
				"'Authorization' header is provided in an invalid format",
				'invalid authorization header',
				'missing or bad formatted authorization header',
				'improper token has been passed',
			],
		],
	),
	...alike(
		'malformed-authorization-header certain',
		'The program itself refuses to send this header: a character stands in it that no header may hold.',
		[
			[
				'https://nodejs.org/api/errors.html#err_invalid_char',
				'Invalid character in header content ["Authorization"]',
			],
			[
				'https://github.com/psf/requests/blob/main/src/requests/utils.py',
				'Invalid leading whitespace, reserved character(s), or return character(s) in header value',
			],
		],
	),
	...alike(
		'missing-credentials likely, malformed-authorization-header likely',
		'The program itself refuses to send this header: nothing stands behind its first word, or a line break.',
		[
			[
				'https://github.com/python-hyper/h11/blob/master/h11/_headers.py',
				"Illegal header value b'Bearer '",
				"Illegal header value b'Bearer",
			],
		],
	),
	...alike(
		'conflicting-credentials certain',
		'It says that it got more than one set of credentials.',
		[
			[
				'https://github.com/Kong/kong/blob/master/kong/plugins/key-auth/handler.lua',
				'Duplicate API key found',
			],
			[aws, 'Only one auth mechanism allowed'],
		],
	),
];
