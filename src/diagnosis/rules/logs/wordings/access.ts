import { alike, type Wording } from './wording.ts';

const github = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const google = 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto';
const plain = 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2';
const nginx =
	'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers';
const bearer = 'https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1';

const isCode = { isCode: true };

/** What is said of a caller who is known: what it may not do, from where, how often. */
export const access: readonly Wording[] = [
	...alike('ip-or-host-blocked likely', 'It says that it takes no calls from this address.', [
		[
			plain,
			'IP address is not allowed',
			'IP address not allowed',
			'IP is not allowed',
			'IP not allowed',
			'IP address is not authorized',
			'IP address not authorized',
			'IP address is not whitelisted',
			'IP address not whitelisted',
			'IP not whitelisted',
			'IP is not whitelisted',
			'not in the IP whitelist',
			'not on the IP whitelist',
			'IP address is blocked',
			'IP address has been blocked',
			'IP address is banned',
			'IP address has been banned',
			'IP address rejected',
			'not allowed from this IP',
			'not allowed from your IP',
			'unauthorized IP address',
			'IP restricted',
			'IP address restriction',
		],
		[
			'https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/',
			'Cannot use the access token from location',
		],
		[
			'https://www.home-assistant.io/docs/authentication/providers/#trusted-networks',
			'Your computer is not allowed',
		],
	]),
	...alike(
		'ip-or-host-blocked certain',
		'It says that it takes no calls from this address.',
		[
			[google, 'API_KEY_IP_ADDRESS_BLOCKED', 'API_KEY_HTTP_REFERRER_BLOCKED'],
			['https://github.com/npm/npm-registry-fetch/blob/main/lib/errors.js', 'EAUTHIP'],
		],
		isCode,
	),
	...alike(
		'ip-or-host-blocked likely, wrong-credentials possible, insufficient-permissions possible',
		'It leaves open which: the key, the address it is used from, or what it may do.',
		[
			[
				'https://developers.binance.com/docs/binance-spot-api-docs/errors',
				'Invalid API-key, IP, or permissions for action',
			],
		],
	),
	...alike(
		'too-many-requests likely, account-not-usable possible',
		'It says that there were too many tries.',
		[
			[github, 'Maximum number of login attempts exceeded'],
			[
				'https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/realm/LocalStrings.properties',
				'An attempt was made to authenticate the locked user',
			],
			[
				'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#login-throttling',
				'too many attempts',
				'too many login attempts',
				'too many failed login attempts',
				'too many failed attempts',
				'too many failed authentication attempts',
				'too many authentication failures',
				'too many unsuccessful',
				'too many incorrect',
				'too many wrong',
				'too many invalid',
				'too many sign-in attempts',
				'too many tries',
				'login attempts exceeded',
				'temporarily blocked due to',
				'temporarily banned',
			],
		],
	),
	...alike('too-many-requests likely', 'It says that there were too many calls.', [
		[
			'https://www.rfc-editor.org/rfc/rfc6585.html#section-4',
			'too many requests',
			'rate limit exceeded',
			'rate limit has been exceeded',
			'exceeded the rate limit',
			'rate limited',
			'rate-limited',
			'request limit exceeded',
			'daily limit exceeded',
			'quota exceeded',
			'exceeded your quota',
			'exceeded your current quota',
		],
	]),
	...alike(
		'too-many-requests certain',
		'It says that there were too many calls.',
		[
			[google, 'RATE_LIMIT_EXCEEDED'],
			['https://developer.okta.com/docs/reference/error-codes/', 'E0000047'],
		],
		isCode,
	),

	...alike(
		'insufficient-permissions likely',
		'It says that the account or the token may not do this.',
		[
			[
				plain,
				'insufficient permissions',
				'insufficient permission',
				'insufficient privileges',
				'insufficient rights',
				'insufficient scope',
				'insufficient scopes',
				'missing scope',
				'missing scopes',
				'missing required scope',
				'missing required scopes',
				'required scope',
				'required scopes',
				'required permission',
				'required permissions',
				'does not have permission',
				'do not have permission',
				"don't have permission",
				'does not have the required',
				'does not have sufficient',
				'does not have access to',
				'do not have access to',
				'lacks the required',
				'is not authorized to perform',
				'does not have write permissions',
				'does not have read permissions',
				'No permission for this authentication key',
			],
			[
				'https://github.com/rabbitmq/rabbitmq-server/tree/main/deps/rabbitmq_management',
				'Not management user',
			],
			[
				'https://github.com/magento/magento2/blob/2.4-develop/app/code/Magento/Webapi/Controller/Rest/RequestValidator.php',
				"isn't authorized to access %resources",
				'not authorized to access %resources',
			],
		],
	),
	...alike(
		'insufficient-permissions certain',
		'The token does not hold the right that this call needs.',
		[
			[bearer, 'insufficient_scope'],
			[google, 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'API_KEY_SERVICE_BLOCKED'],
			['https://docs.slack.dev/reference/methods/auth.test', 'missing_scope'],
		],
		isCode,
	),
	...alike(
		'not-found-shown-as-401 likely, wrong-url possible, missing-credentials possible',
		'To a caller that it does not know, it says the same of what does not exist as of what is private.',
		[
			[
				'https://huggingface.co/docs/huggingface_hub/package_reference/utilities',
				'Repository Not Found for url',
			],
			[
				'https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/daemon/internal/distribution/errors.go',
				'repository does not exist or may require',
			],
		],
	),
	...alike(
		'insufficient-permissions likely, missing-credentials possible, not-found-shown-as-401 possible',
		'The registry grants no right to this repository.',
		[
			[
				'https://github.com/goharbor/harbor/blob/main/src/server/middleware/v2auth/auth.go',
				'unauthorized to access repository',
			],
		],
	),
	...alike(
		'identity-not-mapped likely',
		'The sign-in succeeded, and no account here belongs to it.',
		[
			['https://developers.google.com/youtube/v3/docs/errors', 'youtubeSignupRequired'],
			[
				'https://developers.google.com/google-ads/api/docs/best-practices/common-errors',
				'NOT_ADS_USER',
			],
		],
	),
	...alike(
		'wrong-environment-or-host certain',
		'It says that the key belongs to another environment, region or mode.',
		[
			[
				'https://docs.stripe.com/error-codes',
				'exists in test mode, but a live mode key was used',
				'exists in live mode, but a test mode key was used',
			],
			['https://developers.openai.com/docs/guides/error-codes', 'incorrect regional hostname'],
			[
				'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
				'Credential should be scoped to a valid region',
				'Credential should be scoped to correct service',
			],
		],
	),

	...alike(
		'header-or-cookie-too-large certain',
		'It says that a header or a cookie is too long for it.',
		[
			[
				nginx,
				'Request Header Or Cookie Too Large',
				'client sent too long header line',
				'client sent too large request',
			],
			[
				'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffer_size',
				'upstream sent too big header while reading response header',
			],
			['https://www.rfc-editor.org/rfc/rfc6585.html#section-5', 'Request Header Fields Too Large'],
			[
				'https://httpd.apache.org/docs/2.4/mod/core.html#limitrequestfieldsize',
				'Size of a request header field exceeds server limit',
			],
			['https://tomcat.apache.org/tomcat-10.1-doc/config/http.html', 'Request header is too large'],
		],
	),
	...alike(
		'redirect-loop likely, cookie-not-sent possible',
		'The redirects go round in a circle.',
		[
			[
				'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Redirections#redirect_loops',
				'redirected you too many times',
				"The page isn't redirecting properly",
				'ERR_TOO_MANY_REDIRECTS',
			],
			['https://curl.se/libcurl/c/libcurl-errors.html', 'Maximum (<number>) redirects followed'],
			[
				'https://requests.readthedocs.io/en/latest/api/#requests.TooManyRedirects',
				'TooManyRedirects',
				'Exceeded 30 redirects',
			],
		],
		isCode,
	),
	...alike(
		'client-certificate-problem certain',
		'The server wants a certificate of the caller, and got none that it takes.',
		[
			[
				'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client',
				'No required SSL certificate was sent',
				'The SSL certificate error',
			],
			[
				'https://www.rfc-editor.org/rfc/rfc8446.html#section-6.2',
				'alert certificate required',
				'ERR_BAD_SSL_CLIENT_AUTH_CERT',
			],
		],
	),
];
