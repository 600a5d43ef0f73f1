import { lines, message, type Wanted } from './wanted.ts';

/** Output as it is copied from a screen: hosts, ids, times, colours, prefixes and broken lines. */
export const pastes: readonly Wanted[] = [
	// Logs of servers
	[
		'[Fri Nov 20 09:14:02.123456 2026] [auth_basic:error] [pid 1234:tid 5678] [client 203.0.113.7:51234] AH01617: user ana: authentication failure for "/secret/": Password Mismatch',
		message('apache-ah01617-password-mismatch'),
	],
	[
		'[Fri Nov 20 09:15:40.001122 2026] [auth_digest:error] [pid 77] [client 198.51.100.4:40122] AH01794: user bruno: password mismatch: /dav/plans',
		message('apache-ah01794-digest-password-mismatch'),
	],
	[
		"2026-11-20 09:14:02 ERROR (MainThread) [homeassistant.components.http.ban] Login attempt or request with invalid authentication from phone.example.com (192.0.2.44). Requested URL: '/api/websocket'. (Home Assistant/2026.11 Android)",
		message('home-assistant-401'),
	],
	[
		'[09:14:02] [ERR] [12] Jellyfin.Server: Authentication request for ana has been denied (IP: 192.0.2.44).',
		message('jellyfin-login-denied'),
	],
	[
		lines(
			'Nov 20 09:14:02 cp-1 kube-apiserver[1123]: E1120 09:14:02.118 1 authentication.go:73] "Unable to authenticate the request" err="[invalid bearer token, service account token has expired]"',
		),
		message('kube-apiserver-unable-to-authenticate'),
	],
	[
		'2026-11-20 09:14:02.118 [ERROR][elasticsearch-service] Unable to retrieve version information from Elasticsearch nodes. security_exception\n  Root causes:\n    security_exception: unable to authenticate user [kibana_system] for REST request [/_nodes?filter_path=nodes.*.version]',
		message('kibana-security-exception'),
	],
	[
		'time="2026-11-20T09:14:02Z" level=error msg="Access to \'https://app.example.com/\' is not authorized to user \'<anonymous>\', sending 401 response with WWW-Authenticate header requesting Basic scheme" method=GET path=/api/authz/auth-request remote_ip=192.0.2.9',
		message('authelia-401'),
	],
	[
		"[2026-11-20 09:14:02] NOTICE[3120]: res_pjsip/pjsip_distributor.c:676 log_failed_request: Request 'REGISTER' from '<sip:200@pbx.example.com>' failed for '192.0.2.8:5060' (callid: 8f3a-77) - Failed to authenticate",
		message('asterisk-failed-to-authenticate'),
	],
	[
		"2026-11-20T09:14:02Z lighttpd[88]: (mod_auth.c.828) password doesn't match for /private/ username: ana IP: 192.0.2.77",
		message('lighttpd-password-does-not-match'),
	],

	// Package managers
	[
		'npm ERR! 401 Unauthorized - GET https://registry.example.com/left-pad - authentication required',
		message('npm-e401-generic'),
	],
	[
		lines(
			'npm ERR! code E401',
			'npm ERR! Unable to authenticate, your authentication token seems to be invalid.',
			'npm ERR! To correct this please try logging in again with:',
			'npm ERR!     npm login',
			'',
			'npm ERR! A complete log of this run can be found in:',
			'npm ERR!     /home/ana/.npm/_logs/2026-11-20T09_14_02_118Z-debug-0.log',
		),
		message('npm-e401-token'),
	],
	[
		lines(
			'> npm error code E401',
			'> npm error Incorrect or missing password.',
			'> npm error If you were trying to login, change your password, create an',
			'> npm error authentication token or enable two-factor authentication then',
		),
		message('npm-e401-basic'),
	],
	[
		lines(
			'npm error code EOTP',
			'npm error This operation requires a one-time password from your authenticator.',
			'npm error You can provide a one-time password by passing --otp=<code> to the command you ran.',
		),
		message('npm-eotp'),
	],
	[
		lines(
			' ERR_PNPM_FETCH_401  GET https://npm.example.com/@acme%2Fui: Unauthorized - 401',
			'',
			'No authorization header was set for the request.',
		),
		message('pnpm-fetch-401'),
	],
	[
		lines(
			'➤ YN0000: ┌ Resolution step',
			'➤ YN0041: │ @acme/ui@npm:^3.2.0: Invalid authentication (as an anonymous user)',
			'➤ YN0000: └ Completed in 0s 812ms',
		),
		message('yarn-berry-yn0041'),
	],
	[
		lines(
			'Looking in indexes: https://pypi.example.com/simple',
			'WARNING: 401 Error, Credentials not correct for https://pypi.example.com/simple/internal/',
			'ERROR: Could not find a version that satisfies the requirement internal (from versions: none)',
			'ERROR: No matching distribution found for internal',
		),
		message('pip-401'),
	],
	[
		lines(
			'[ERROR] Failed to execute goal on project shop: Could not resolve dependencies for project com.example:shop:jar:1.4.0:',
			'[ERROR] Could not transfer artifact com.example:base:pom:2.1 from/to releases (https://maven.example.com/releases): authentication failed for https://maven.example.com/releases/com/example/base/2.1/base-2.1.pom, status: 401 Unauthorized -> [Help 1]',
		),
		message('maven-401'),
	],
	[
		lines(
			'> Could not resolve com.example:base:2.1.',
			"   > Could not GET 'https://maven.example.com/com/example/base/2.1/base-2.1.pom'. Received status code 401 from server: Unauthorized",
			'* Try:',
			'> Run with --stacktrace option to get the stack trace.',
		),
		message('gradle-status-code-401'),
	],
	[
		lines(
			'go: git.example.com/acme/lib@v1.4.2: reading https://proxy.example.com/git.example.com/acme/lib/@v/v1.4.2.mod: 401 Unauthorized',
			'\tserver response: Unauthorized',
		),
		message('go-modules-401'),
	],
	[
		lines(
			'/builds/acme/Shop.csproj : error NU1301: Unable to load the service index for source https://nuget.example.com/v3/index.json.',
			'/builds/acme/Shop.csproj : error NU1301:   Response status code does not indicate success: 401 (Unauthorized).',
		),
		message('nuget-401'),
	],
	[
		lines(
			'Fetching gem metadata from https://gems.example.com/....',
			'Authentication is required for gems.example.com.',
			'Please supply credentials for this source. You can do this by running:',
			'`bundle config set --global gems.example.com username:password`',
		),
		message('bundler-auth-required'),
	],

	// Git
	[
		"fatal: Authentication failed for 'https://git.example.com/ana/site.git/'",
		message('git-authentication-failed'),
	],
	[
		lines(
			'remote: Support for password authentication was removed on August 13, 2021.',
			'remote: Please see https://docs.github.com/get-started/getting-started-with-git/about-remote-repositories#cloning-with-https-urls for information on currently recommended modes of authentication.',
			"fatal: Authentication failed for 'https://github.com/ana/site.git/'",
		),
		message('github-password-removed'),
	],
	[
		lines(
			"Cloning into 'site'...",
			"remote: HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect or you're required to use a token instead of a password. If a token was provided, it was either incorrect, expired, or improperly scoped.",
			"fatal: Authentication failed for 'https://gitlab.example.com/acme/site.git/'",
		),
		message('gitlab-http-basic-access-denied'),
	],
	[
		lines(
			'$ git push -u origin main',
			"fatal: unable to access 'https://git.example.com/acme/site/': The requested URL returned error: 401",
		),
		message('git-url-returned-401'),
	],

	// Containers
	[
		"Error response from daemon: pull access denied for acme/shop, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
		message('docker-pull-access-denied'),
	],
	[
		lines(
			'web-1  | Traceback (most recent call last):',
			'web-1  |   File "/srv/app/sync.py", line 41, in <module>',
			'web-1  |     answer.raise_for_status()',
			'web-1  | requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://api.example.com/v1/me',
			'web-1 exited with code 1',
		),
		message('python-requests-401'),
	],
	[
		lines(
			'api-1       | TokenExpiredError: jwt expired',
			'api-1       |     at /srv/node_modules/jsonwebtoken/verify.js:190:21',
			'api-1       |     at getSecret (/srv/node_modules/jsonwebtoken/verify.js:97:14) {',
			'api-1       |   expiredAt: 2026-11-20T09:14:02.000Z',
			'api-1       | }',
		),
		message('jsonwebtoken-jwt-expired'),
	],
	[
		lines(
			'Events:',
			'  Warning  Failed     12s (x2 over 27s)  kubelet  Failed to pull image "registry.example.com/acme/shop:1.4": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/acme/shop:1.4": failed to resolve reference "registry.example.com/acme/shop:1.4": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://auth.example.com/token?scope=repository%3Aacme%2Fshop%3Apull: 401 Unauthorized',
			'  Warning  Failed     12s (x2 over 27s)  kubelet  Error: ErrImagePull',
		),
		message('kubernetes-failed-to-pull-image'),
		2,
	],
	[
		lines(
			"E1120 09:14:02.118091   31337 memcache.go:265] couldn't get current server API group list: the server has asked for the client to provide credentials",
			'error: You must be logged in to the server (the server has asked for the client to provide credentials)',
		),
		message('kubectl-must-be-logged-in'),
	],
	[
		lines(
			'#4 [internal] load metadata for ghcr.io/acme/base:3',
			'#4 ERROR: unexpected status from HEAD request to https://ghcr.io/v2/acme/base/manifests/3: 401 Unauthorized',
			'unauthorized: unauthenticated: User cannot be authenticated with the token provided.',
		),
		message('ghcr-unauthenticated'),
	],

	// CI and infrastructure
	[
		lines(
			'TASK [check the site] *********************************************************',
			'fatal: [web1.example.com]: FAILED! => {"changed": false, "elapsed": 0, "msg": "Status code was 401 and not [200]: HTTP Error 401: Unauthorized", "redirected": false, "status": 401}',
		),
		message('ansible-uri-status-401'),
	],
	[
		lines(
			'\u001b[31m╷\u001b[0m',
			'\u001b[31m│\u001b[0m \u001b[1m\u001b[31mError: \u001b[0m\u001b[1mRequired token could not be found\u001b[0m',
			'\u001b[31m│\u001b[0m',
			'\u001b[31m│\u001b[0m Run the following command to generate a token for app.terraform.io:',
			'\u001b[31m│\u001b[0m     terraform login',
			'\u001b[31m╵\u001b[0m',
		),
		message('terraform-required-token'),
	],
	[
		lines(
			'09:14:02.118 ERROR Error during SonarScanner CLI execution',
			"09:14:02.119 ERROR Not authorized. Please check the user token in the property 'sonar.token' or 'sonar.login' (deprecated).",
		),
		message('sonar-not-authorized-check-token'),
	],
	[
		"##[error]TF400813: The user 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' is not authorized to access this resource.",
		message('azure-devops-tf400813'),
	],
	[
		'An error occurred (AuthFailure) when calling the DescribeInstances operation: AWS was not able to validate the provided access credentials',
		message('ec2-auth-failure'),
	],

	// Headers
	[
		'www-authenticate: Bearer error="invalid_token", error_description="The token expired at \'11/20/2026 09:14:00\'"',
		message('aspnet-jwt-expired'),
	],
	[
		lines(
			'< HTTP/2 401',
			'< date: Fri, 20 Nov 2026 09:14:02 GMT',
			'< www-authenticate: Bearer error="invalid_token", error_description="The audience \'api://shop\' is invalid"',
			'< content-length: 0',
		),
		message('aspnet-jwt-audience'),
	],
	[
		lines(
			'HTTP/1.1 401 ',
			'WWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Jwt expired at 2026-11-20T09:14:02Z", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
			'X-Content-Type-Options: nosniff',
		),
		message('spring-jwt-expired'),
	],
	[
		lines(
			'HTTP/1.1 401 Unauthorized',
			'Server: nginx/1.27.2',
			'Content-Type: text/html',
			'WWW-Authenticate: Basic realm="Restricted"',
			'',
			'<html>',
			'<head><title>401 Authorization Required</title></head>',
			'<body>',
			'<center><h1>401 Authorization Required</h1></center>',
			'<hr><center>nginx/1.27.2</center>',
			'</body>',
			'</html>',
		),
		message('nginx-401-authorization-required'),
	],
	[
		lines(
			'HTTP/1.1 401 Unauthorized',
			'Server: ShellyHTTP/1.0.0',
			'WWW-Authenticate: Digest qop="auth", realm="shellyplus1-aabbcc112233", nonce="1795166042", algorithm=SHA-256',
		),
		message('shelly-digest-401'),
	],

	// Broken and cut
	[
		lines('error: You must be logged in to', 'the server (Unauthorized)'),
		message('kubectl-must-be-logged-in'),
	],
	[
		lines(
			'AADSTS7000215: Invalid client secret provided. Ensure the secret being',
			'sent in the request is the client secret value, not the client secret',
			"ID, for a secret added to app 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'.",
			'Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 66666666-7777-8888-9999-000000000000',
		),
		message('aadsts7000215'),
	],
	[
		lines(
			'> > Request had invalid authentication credentials. Expected OAuth 2',
			'> > access token, login cookie or other valid authentication credential.',
		),
		message('google-invalid-authentication-credentials'),
	],
	['\u001b[31mAxiosError\u001b[0m: Request failed with status code 401', message('axios-401')],
	[
		'I get “Invalid password/token for user: ana” from Jenkins since Monday, what can I do?',
		message('jenkins-invalid-password-token'),
	],
];
