import { lines, message, type Wanted } from './wanted.ts';

/** A product’s English message inside what another language, library or browser says around it. */
export const wrapped: readonly Wanted[] = [
	// What people and programs say around it in their own language
	[
		'Fehler beim Anmelden: unauthorized: authentication required',
		message('docker-registry-authentication-required'),
	],
	[
		'Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht autorisiert. {"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}',
		message('github-bad-credentials'),
	],
	[
		'schwerwiegend: Authentifizierung fehlgeschlagen: remote: Support for password authentication was removed on August 13, 2021.',
		message('github-password-removed'),
	],
	[
		"Ausnahme ausgelöst: IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): '20.11.2026 09:14:02', Current time (UTC): '20.11.2026 10:02:11'.",
		message('idx10223'),
	],
	['Échec de la requête : Request failed with status code 401', message('axios-401')],
	[
		'Erreur : {"detail":"Authentication credentials were not provided."} lors de l’appel à notre API',
		message('drf-credentials-not-provided'),
	],
	[
		'Impossible de se connecter au serveur : error: You must be logged in to the server (Unauthorized)',
		message('kubectl-must-be-logged-in'),
	],
	['Se produjo un error: {"message":"Unauthenticated."}', message('laravel-unauthenticated')],
	[
		"No se pudo iniciar sesión, el servidor respondió AADSTS7000222: The provided client secret keys for app 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' are expired.",
		message('aadsts7000222'),
	],
	[
		"Falha ao baixar a imagem: Error response from daemon: pull access denied for acme/shop, repository does not exist or may require 'docker login'",
		message('docker-pull-access-denied'),
	],
	[
		'Erro na chamada da API: Incorrect API key provided: sk-abc',
		message('openai-incorrect-api-key'),
	],
	['エラーが発生しました: JsonWebTokenError: jwt malformed', message('jsonwebtoken-malformed')],
	[
		'認証エラー {"error":"invalid_grant","error_description":"Invalid user credentials"}',
		message('keycloak-invalid-user-credentials'),
	],
	['请求失败：Incorrect API key provided: sk-abc', message('openai-incorrect-api-key')],
	[
		'登录失败，服务器返回：Full authentication is required to access this resource',
		message('spring-full-authentication-required'),
	],
	['Diese Seite funktioniert nicht HTTP ERROR 401', message('http-error-401')],
	[
		'Cette page ne fonctionne pas. Si le problème persiste, contactez le propriétaire du site. HTTP ERROR 401',
		message('http-error-401'),
	],
	['このページは動作していません HTTP ERROR 401', message('http-error-401')],
	['该网页无法正常运作 HTTP ERROR 401', message('http-error-401')],

	// Stack traces
	[
		lines(
			'Traceback (most recent call last):',
			'  File "/home/ana/bot.py", line 12, in <module>',
			'    reply = client.chat.completions.create(model="gpt-4o", messages=messages)',
			'  File "/home/ana/.venv/lib/python3.12/site-packages/openai/_base_client.py", line 1061, in _request',
			'    raise self._make_status_error_from_response(err.response) from None',
			"openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: sk-abc. You can find your API key at https://platform.openai.com/account/api-keys.', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}",
		),
		message('openai-incorrect-api-key'),
	],
	[
		lines(
			'  File "/usr/lib/python3.12/urllib/request.py", line 639, in http_error_default',
			'    raise HTTPError(req.full_url, code, msg, hdrs, fp)',
			'urllib.error.HTTPError: HTTP Error 401: Unauthorized',
		),
		message('urllib-401'),
	],
	[
		lines(
			'During handling of the above exception, another exception occurred:',
			"httpx.HTTPStatusError: Client error '401 Unauthorized' for url 'https://api.example.com/v1/me'",
			'For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/401',
		),
		message('python-httpx-401'),
	],
	[
		lines(
			'huggingface_hub.errors.RepositoryNotFoundError: 401 Client Error. (Request ID: Root=1-6741-2f8c;5b1e)',
			'',
			'Repository Not Found for url: https://huggingface.co/acme/private-model/resolve/main/config.json.',
			'Please make sure you specified the correct `repo_id` and `repo_type`.',
		),
		message('huggingface-repo'),
	],
	[
		lines(
			'Exception in thread "main" org.springframework.web.client.HttpClientErrorException$Unauthorized: 401 Unauthorized: [no body]',
			'\tat org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:106)',
			'\tat com.example.shop.Orders.load(Orders.java:88)',
		),
		message('spring-resttemplate-401'),
	],
	[
		lines(
			'2026-11-20 09:14:02.118  WARN 1 --- [nio-8080-exec-4] c.e.shop.security.JwtFilter : could not read the token',
			'io.jsonwebtoken.ExpiredJwtException: JWT expired 360000 milliseconds ago at 2026-11-20T08:08:02.000Z. Current time: 2026-11-20T09:14:02.118Z. Allowed clock skew: 0 milliseconds.',
			'\tat io.jsonwebtoken.impl.DefaultJwtParser.parse(DefaultJwtParser.java:682)',
		),
		message('jjwt-expired'),
	],
	[
		lines(
			'java.io.IOException: Server returned HTTP response code: 401 for URL: https://api.example.com/v1/me',
			'\tat java.base/sun.net.www.protocol.http.HttpURLConnection.getInputStream0(HttpURLConnection.java:1998)',
		),
		message('java-httpurlconnection-401'),
	],
	[
		lines(
			'Caused by: com.auth0.jwt.exceptions.TokenExpiredException: The Token has expired on 2026-11-20T09:14:02Z.',
			'\t... 42 common frames omitted',
		),
		message('java-jwt-expired'),
	],
	[
		lines(
			'panic: rpc error: code = Unauthenticated desc = unexpected HTTP status code received from server: 401 (Unauthorized)',
			'',
			'goroutine 1 [running]:',
			'main.main()',
			'\t/src/cmd/sync/main.go:31 +0x1a4',
			'exit status 2',
		),
		message('grpc-go-401'),
	],
	[
		lines(
			'System.Net.Http.HttpRequestException: Response status code does not indicate success: 401 (Unauthorized).',
			'   at System.Net.Http.HttpResponseMessage.EnsureSuccessStatusCode()',
			'   at Shop.Client.LoadAsync() in /src/Client.cs:line 27',
		),
		message('powershell-401'),
	],
	[
		lines(
			"Microsoft.IdentityModel.Tokens.SecurityTokenInvalidAudienceException: IDX10214: Audience validation failed. Audiences: 'api://shop'. Did not match: validationParameters.ValidAudience: 'api://orders' or validationParameters.ValidAudiences: 'null'.",
			'   at Microsoft.IdentityModel.Tokens.Validators.ValidateAudience(IEnumerable`1 audiences, SecurityToken securityToken, TokenValidationParameters validationParameters)',
		),
		message('idx10214'),
	],
	[
		lines(
			'PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `GET https://api.example.com/v1/me` resulted in a `401 Unauthorized` response:',
			'{"error":"no token"}',
			' in /var/www/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113',
		),
		message('guzzle-401'),
	],
	[
		'PHP Warning:  file_get_contents(https://api.example.com/v1/me): Failed to open stream: HTTP request failed! HTTP/1.1 401 Unauthorized in /var/www/feed.php on line 7',
		message('php-file-get-contents-401'),
	],
	[
		lines(
			"/usr/lib/ruby/3.3.0/open-uri.rb:376:in `open_http': 401 Unauthorized (OpenURI::HTTPError)",
			"\tfrom /usr/lib/ruby/3.3.0/open-uri.rb:755:in `buffer_open'",
		),
		message('ruby-open-uri-401'),
	],
	[
		"gems/faraday-2.9.0/lib/faraday/response/raise_error.rb:19:in `on_complete': the server responded with status 401 (Faraday::UnauthorizedError)",
		message('faraday-401'),
	],
	[
		lines(
			"thread 'main' panicked at src/main.rs:14:41:",
			'called `Result::unwrap()` on an `Err` value: HTTP status client error (401 Unauthorized) for url (https://api.example.com/v1/me)',
		),
		message('reqwest-401'),
	],
	[
		lines(
			'retrofit2.HttpException: HTTP 401 Unauthorized',
			'\tat retrofit2.KotlinExtensions$await$2$2.onResponse(KotlinExtensions.kt:53)',
			'\tat android.os.Looper.loop(Looper.java:294)',
		),
		message('retrofit-401'),
	],
	[
		lines(
			"ERROR HttpErrorResponse {headers: HttpHeaders, status: 401, statusText: 'Unauthorized', url: 'https://api.example.com/v1/me', ok: false, …}",
			'message: "Http failure response for https://api.example.com/v1/me: 401 Unauthorized"',
		),
		message('angular-401'),
	],
	[
		"Uncaught (in promise) Error: Failed to complete negotiation with the server: Error: Unauthorized: Status code '401'",
		message('signalr-negotiate-401'),
	],
	[
		'flutter: DioException [bad response]: This exception was thrown because the response has a status code of 401 and RequestOptions.validateStatus was configured to throw for this status code.',
		message('dio-401'),
	],
];
