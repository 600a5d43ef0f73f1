import { lines, message, type Wanted } from './wanted.ts';

/** Messages as their products say them, with nothing around them. */
export const whole: readonly Wanted[] = [
	['401 Unauthorized', message('401-unauthorized')],
	['HTTP/1.1 401 Unauthorized', message('401-unauthorized')],
	['HTTP Error 401', message('http-error-401')],
	['This page isn’t working', message('http-error-401')],
	["this page isn't working", message('http-error-401')],
	['"Authorization Required"', message('401-authorization-required')],
	['Access Denied', message('access-denied')],
	['HTTP Error 401.3 - Unauthorized', message('iis-401-3')],
	['jwt expired', message('jsonwebtoken-jwt-expired'), 2],
	['jwt malformed', message('jsonwebtoken-malformed')],
	['Jwt is missing', message('envoy-jwt-is-missing')],
	['Jwt is expired', message('envoy-jwt-is-expired')],
	['unauthorized: authentication required', message('docker-registry-authentication-required')],
	['no basic auth credentials', message('docker-no-basic-auth-credentials')],
	['Request failed with status code 401', message('axios-401')],
	['No API key found in request', message('kong-no-api-key')],
	['{"message": "Bad credentials"}', message('github-bad-credentials')],
	['{"message":"401 Unauthorized"}', message('gitlab-api-401')],
	['Authentication credentials were not provided.', message('drf-credentials-not-provided')],
	['Unauthenticated.', message('laravel-unauthenticated')],
	[
		'error: You must be logged in to the server (Unauthorized)',
		message('kubectl-must-be-logged-in'),
	],
	['{"msg":"Token has been revoked"}', message('flask-jwt-extended-revoked')],
	['{"detail":"Not authenticated"}', message('fastapi-not-authenticated')],
	['Authentication finally failed', message('opensearch-authentication-finally-failed')],
	['no org id', message('loki-no-org-id')],
	['CSRF check not passed.', message('nextcloud-csrf-check')],
	['Quick connect is disabled', message('jellyfin-quick-connect-disabled')],
	['{"text":"Invalid authorization","code":3}', message('splunk-hec-invalid-authorization')],
	['etcdserver: invalid auth token', message('etcd-invalid-auth-token')],
	['Unsupported app only token.', message('sharepoint-unsupported-app-only-token')],
	[
		'{"meta":{"rc":"error","msg":"api.err.LoginRequired"},"data":[]}',
		message('unifi-login-required'),
	],
	['Incorrect API key provided: sk-abc', message('openai-incorrect-api-key')],
	['HTTP Basic: Access denied', message('gitlab-http-basic-access-denied')],
	['permission denied - invalid PVE ticket (401)', message('proxmox-invalid-ticket')],
];

/** A part of a message, as much as somebody remembers or finds telling. */
export const fragments: readonly Wanted[] = [
	['Bad credentials', message('github-bad-credentials'), 3],
	['pull access denied', message('docker-pull-access-denied')],
	['Full authentication is required', message('spring-full-authentication-required')],
	['password mismatch', message('apache-ah01617-password-mismatch'), 3],
	['wrong authentication scheme', message('apache-ah01781-wrong-scheme')],
	['The requested URL returned error: 401', message('curl-22-401')],
	['You must be logged in to the server', message('kubectl-must-be-logged-in')],
	['Access denied due to missing subscription key', message('azure-apim-missing-key')],
	['authentication token seems to be invalid', message('npm-e401-token')],
	['could not read Username', message('git-could-not-read-username')],
	['terminal prompts disabled', message('git-could-not-read-username')],
	['Support for password authentication was removed', message('github-password-removed')],
	['recently stopped supporting account passwords', message('bitbucket-password-removed')],
	['No active account found', message('simplejwt-no-active')],
	[
		'Expected OAuth 2 access token, login cookie',
		message('google-invalid-authentication-credentials'),
	],
	['API keys are not supported by this API', message('google-api-keys-not-supported')],
	['supplied the wrong credentials (e.g., bad password)', message('apache-401-unauthorized')],
	['Need to sign in or sign up before continuing', message('devise-unauthenticated')],
	['does not have storage.objects.get access', message('gcs-anonymous-caller')],
	['Request is missing a Bearer or PoP token', message('key-vault-missing-token')],
	['multi-factor authentication. Please enter OTP code', message('gem-mfa')],
	['JWT signature does not match locally computed signature', message('jjwt-signature')],
	['failed to fetch anonymous token', message('containerd-failed-to-authorize')],
	['server has asked for the client to provide credentials', message('kubectl-must-be-logged-in')],
	['Error 401: invalid_client', message('google-oauth-client-not-found')],
	['MMCalDav', message('icloud-caldav-401')],
	['your clock has drifted by more than 15 minutes', message('chef-client-401')],
	['Consumer secret is invalid', message('woocommerce-consumer-secret')],
	['Password required for user default', message('clickhouse-password-required')],
	['Invalid Host header, port mismatch', message('qbittorrent-unauthorized')],
];

/** The same words in another order, another case, or without the signs between them. */
export const reworded: readonly Wanted[] = [
	['malformed jwt', message('jsonwebtoken-malformed')],
	['in request no api key found', message('kong-no-api-key')],
	['mismatch password apache', message('apache-ah01617-password-mismatch'), 2],
	[
		'required docker authentication unauthorized',
		message('docker-registry-authentication-required'),
	],
	['logged in must be server kubectl', message('kubectl-must-be-logged-in')],
	['username could not read terminal prompts', message('git-could-not-read-username')],
	['key api incorrect provided', message('openai-incorrect-api-key')],
	['401 CLIENT ERROR: UNAUTHORIZED FOR URL', message('python-requests-401')],
	['FATAL AUTHENTICATION FAILED FOR', message('git-authentication-failed')],
	[
		'YOU ARE NOT AUTHORIZED TO VIEW THIS PAGE DUE TO INVALID AUTHENTICATION HEADERS',
		message('iis-401-2'),
	],
	[
		'full AUTHENTICATION is Required To Access this resource',
		message('spring-full-authentication-required'),
	],
	[
		'unable to authenticate your authentication token seems to be invalid',
		message('npm-e401-token'),
	],
	[
		'token is expired you can either do re authorization or token refresh',
		message('gitlab-token-expired'),
	],
	['message no authorization token was found', message('express-jwt-no-token')],
	['signature has expired jwt exceptions', message('pyjwt-expired')],
	[
		'error response from daemon login attempt failed with status 401 unauthorized',
		message('docker-login-attempt-401'),
	],
	[
		'type error error type authentication_error message invalid x-api-key',
		message('anthropic-invalid-x-api-key'),
	],
	['errorcode e0000011 errorsummary invalid token provided', message('okta-e0000011')],
	[
		'missing authentication credentials for rest request',
		message('elasticsearch-missing-credentials'),
	],
	['the signature key was not found invalid_token bearer', message('aspnet-jwt-signature')],
];

/** One or two letters wrong. */
export const misspelt: readonly Wanted[] = [
	['acess denied', message('access-denied')],
	['unautorized', message('unauthorized'), 2],
	['401 unauthorised', message('401-unauthorized')],
	['unauthorised', message('unauthorized')],
	['Athentication credentials were not provided', message('drf-credentials-not-provided')],
	[
		'Full authentification is required to access this resource',
		message('spring-full-authentication-required'),
	],
	['incorect api key provided', message('openai-incorrect-api-key')],
	['authorisation header missing flask', message('flask-jwt-extended-missing-header')],
	['wwww-authenticate bearer', message('www-authenticate-bearer')],
	['pull acces denied for', message('docker-pull-access-denied')],
	['kubctl must be logged in to the server', message('kubectl-must-be-logged-in')],
	['invalid user credentails keycloak', message('keycloak-invalid-user-credentials')],
	['missing subscribtion key', message('azure-apim-missing-key')],
	['fatal: Authentification failed for https', message('git-authentication-failed')],
	['Signature verifcation failed pyjwt', message('pyjwt-signature')],
	['wordpres rest not logged in', message('wordpress-rest-not-logged-in')],
	[
		'elasticsarch unable to authenticate user',
		message('elasticsearch-unable-to-authenticate-user'),
	],
	['clear cokies', '/fixes/clear-cookies-for-the-site/'],
	['pasword box keeps coming back', '/faq/#why-does-the-password-box-keep-coming-back'],
	['invalid acces token shopify', message('shopify-invalid-api-key-or-access-token')],
	['artifactory props autentication token not found', message('artifactory-props-token-not-found')],
];

/** JSON as machines wrap, escape and break it. */
export const json: readonly Wanted[] = [
	[
		lines(
			'{',
			'    "detail" : "Given token not valid for any token type",',
			'    "code" : "token_not_valid"',
			'}',
		),
		message('simplejwt-not-valid'),
	],
	[
		'{"level":"error","msg":"upstream","body":"{\\"message\\":\\"No API key found in request\\",\\"request_id\\":\\"7f2c9be1a0d4\\"}"}',
		message('kong-no-api-key'),
	],
	[
		lines(
			'{',
			'\t"type": "error",',
			'\t"error": {',
			'\t\t"type": "authentication_error",',
			'\t\t"message": "invalid x-api-key"',
			'\t}',
			'}',
		),
		message('anthropic-invalid-x-api-key'),
	],
	[
		'"{\\"error\\":\\"invalid_grant\\",\\"error_description\\":\\"Invalid user credentials\\"}"',
		message('keycloak-invalid-user-credentials'),
	],
	[
		"{'error': {'message': 'Incorrect API key provided: sk-proj-****wxyz. You can find your API key at https://platform.openai.com/account/api-keys.', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}",
		message('openai-incorrect-api-key'),
	],
	[
		lines(
			'{',
			'  "timestamp": "2026-11-20T09:14:02.118+00:00",',
			'  "status": 401,',
			'  "error": "Unauthorized",',
			'  "message": "Bad credentials",',
			'  "path": "/api/login"',
			'}',
		),
		message('spring-bad-credentials'),
	],
	[
		'{"fault":{"error":[{"message":"message=AuthenticationFailed; errorCode=003200; statusCode=401","detail":"Token expired: AB01-9f3c","code":"3200"}],"type":"AUTHENTICATION"},"time":1795166042118}',
		message('quickbooks-3200'),
	],
	[
		lines(
			'{',
			'  "success": false,',
			'  "errors": [',
			'    { "code": 1000, "message": "Invalid API Token" }',
			'  ],',
			'  "messages": [],',
			'  "result": null',
			'}',
		),
		message('cloudflare-invalid-api-token'),
	],
	[
		'data={"ok":false,"error_code":401,"description":"Unauthorized"} chat=42',
		message('telegram-bot-unauthorized'),
	],
	[
		lines(
			'{',
			'  "kind": "Status",',
			'  "apiVersion": "v1",',
			'  "metadata": {},',
			'  "status": "Failure",',
			'  "message": "Unauthorized",',
			'  "reason": "Unauthorized",',
			'  "code": 401',
			'}',
		),
		message('kubernetes-status-unauthorized'),
	],
	[
		lines(
			'[',
			'  {',
			'    "message" : "Session expired or invalid",',
			'    "errorCode" : "INVALID_SESSION_ID"',
			'  }',
			']',
		),
		message('salesforce-invalid-session-id'),
	],
	[
		'body="{\\"errors\\":[{\\"message\\":\\"The provided authorization grant is invalid, expired, or revoked\\",\\"field\\":null,\\"help\\":null}]}"',
		message('sendgrid-authorization-grant-invalid'),
	],
	['{"errors":[{"title":"Forbidden"}]} joomla', message('joomla-api-forbidden')],
	[
		'{ "status_code" : 7, "status_message" : "Invalid API key: You must be granted a valid key.", "success" : false }',
		message('tmdb-status-code-7'),
	],
];
