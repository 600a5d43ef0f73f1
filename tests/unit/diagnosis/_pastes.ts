/**
 * What people paste, written by ourselves: every way of writing it down that the readers know. All
 * secrets are made up, and put together from parts so that no scanner takes them for lost ones.
 */

/** Secrets that are known for such wherever they stand: a form of their own, or long and random. */
export const keys = {
	github: '7Kd2mQx9Rt4Lw8Zb3Nv6Yc1Hs5Jf0Gp2Ua9E',
	stripe: '5Hq8Wn2Zk7Rb4Ty9Vc1Xm6Jd3Lf0Sg5Pu8Ao2Ke7Mi4',
	random: 'q7Zt2Kw9Xb4Rm6Nd1Vs8Yc3Hf5Jg0Lp2Ta7Ue9Wo',
	signature: '9f3a1c7be04d82567a1b9c3d5e7f20468bd1ca53f7e96024d8b5a3c1e0f79264',
	claims: 'eyJzdWIiOiI4MTUiLCJhdWQiOiJvcmRlcnMiLCJleHAiOjE3OTUwMDAwMDB9',
	sealed: 'x4Tq9Lm2Vz7Kb1Wd6Rc8Yn3Hg5Jf0Ps2Xu7Ae4Oi9',
	pair: 'YW5hOlF6N1RrMlh3OVZiNE5tNlJkMVlz',
} as const;

/** Secrets that only their place or their prefix gives away. */
export const passwords = {
	curl: 'hunter2-Blau',
	address: 'Sommer!2026',
	cookie: 'c0ok1e-9f3b',
	header: 'k3y-77aa1b',
	field: 'Geh31m-field',
	netrc: 'n3trc-Word',
	aws: '7QXK2MZD9WRT4LVB',
	stump: 'x8Rt2Mq5Zk9Wv3',
	code: 'SplxlOBeZQQYbYS6WxSbIA-41',
} as const;

const github = ['ghp', keys.github].join('_');
const stripe = ['sk', 'live', keys.stripe].join('_');
const jwt = ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', keys.claims, keys.sealed].join('.');

/** By what they are. */
export const pastes: Readonly<Record<string, string>> = {
	'curl -v': `* Host api.example.com:443 was resolved.
* Connected to api.example.com (203.0.113.7) port 443
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384
> GET /v1/orders?limit=5 HTTP/1.1
> Host: api.example.com
> User-Agent: curl/8.14.1
> Accept: */*
> Authorization: Bearer ${jwt}
>
* Request completely sent off
< HTTP/1.1 401 Unauthorized
< Date: Fri, 20 Nov 2026 09:14:02 GMT
< WWW-Authenticate: Bearer realm="orders", error="invalid_token", error_description="The access token expired"
< Content-Type: application/json
< Content-Length: 27
<
{"error":"invalid_token"}
* Connection #0 to host api.example.com left intact`,
	'curl -i': `HTTP/2 401
server: nginx
date: Fri, 20 Nov 2026 09:14:02 GMT
content-type: application/problem+json
www-authenticate: Basic realm="Staff only", charset="UTF-8"
set-cookie: session=${passwords.cookie}; Path=/; HttpOnly; SameSite=None
cache-control: private, max-age=60
age: 41

{"type":"https://example.com/problems/sign-in","title":"Unauthorized","status":401,"detail":"No credentials were given."}`,
	'a command': `$ curl -u ana:${passwords.curl} -H "X-Api-Key: ${passwords.header}" https://api.example.com/v1/me
{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}
$ curl -H 'Authorization: token ${github}' https://api.github.com/user`,
	'headers of DevTools': `Request URL
https://shop.example.com/api/cart
Request Method
GET
Status Code
401 Unauthorized
Remote Address
203.0.113.9:443
Referrer Policy
strict-origin-when-cross-origin

content-type
application/json; charset=utf-8
www-authenticate
Bearer
:authority
shop.example.com
:method
GET
accept
application/json
cookie
sid=${keys.random}; theme=dark
origin
https://www.example.com`,
	'copied as curl': `curl 'https://app.example.com/api/session' \\
  -H 'accept: application/json' \\
  -H 'authorization: Bearer ${jwt}' \\
  -b 'csrftoken=${keys.random}; lang=de' \\
  --data-raw '{"user":"ana","password":"${passwords.field}"}'`,
	'copied as fetch': `fetch("https://app.example.com/api/orders", {
  "headers": {
    "accept": "application/json",
    "authorization": "Basic ${keys.pair}"
  },
  "referrer": "https://app.example.com/",
  "body": null,
  "method": "GET",
  "mode": "cors",
  "credentials": "omit"
});`,
	'a token': jwt,
	'a token with its prefix': `Bearer ${jwt}`,
	'a token cut short': `GET /v1/orders HTTP/1.1
Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${keys.claims}.${passwords.stump}

HTTP/1.1 401 Unauthorized`,
	'a part of a HAR': `{
  "log": {
    "version": "1.2",
    "creator": { "name": "Firefox", "version": "145.0" },
    "entries": [
      {
        "startedDateTime": "2026-11-20T09:14:02.115Z",
        "request": {
          "method": "POST",
          "url": "https://app.example.com/token",
          "httpVersion": "HTTP/2",
          "headers": [
            { "name": "Content-Type", "value": "application/x-www-form-urlencoded" },
            { "name": "Authorization", "value": "Basic ${keys.pair}" }
          ],
          "postData": { "mimeType": "application/x-www-form-urlencoded", "text": "grant_type=authorization_code&code=${passwords.code}" }
        },
        "response": {
          "status": 401,
          "statusText": "Unauthorized",
          "httpVersion": "HTTP/2",
          "headers": [{ "name": "WWW-Authenticate", "value": "Basic realm=\\"token\\"" }],
          "content": { "mimeType": "application/json", "text": "{\\"error\\":\\"invalid_client\\",\\"error_description\\":\\"Client authentication failed\\"}" }
        }
      }
    ]
  }
}`,
	'a log of IIS': `#Software: Microsoft Internet Information Services 10.0
#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken
2026-11-20 09:14:02 192.0.2.4 GET /reports - 443 - 198.51.100.7 Mozilla/5.0 401 2 5 15
2026-11-20 09:14:03 192.0.2.4 GET /reports - 443 EXAMPLE\\ana 198.51.100.7 Mozilla/5.0 401 1 2148074254 31`,
	'the page of IIS': `HTTP Error 401.2 - Unauthorized
You are not authorized to view this page due to invalid authentication headers.
Most likely causes:
No authentication protocol (including anonymous) is selected in IIS.
Error Code	0x80070005`,
	'a log of nginx': `2026/11/20 09:14:02 [error] 1234#1234: *17 user "ana": password mismatch, client: 198.51.100.7, server: example.com, request: "GET /intern/?token=${keys.random} HTTP/1.1", host: "example.com"
198.51.100.7 - ana [20/Nov/2026:09:14:02 +0000] "GET /intern/ HTTP/1.1" 401 179 "-" "curl/8.14.1"`,
	'a log of Apache': `[Fri Nov 20 09:14:02.123456 2026] [auth_basic:error] [pid 812:tid 140] [client 198.51.100.7:51234] AH01617: user ana: authentication failure for "/reports": Password Mismatch
[Fri Nov 20 09:14:07.423456 2026] [auth_basic:error] [pid 812:tid 140] [client 198.51.100.7:51236] AH01618: user bob not found: /reports`,
	'a stack of Java': `org.springframework.web.client.HttpClientErrorException$Unauthorized: 401 Unauthorized: "{"error":"invalid_token","error_description":"An error occurred while attempting to decode the Jwt: Jwt expired at 2026-11-20T09:00:00Z"}"
	at org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:106)
	at com.example.orders.OrderClient.find(OrderClient.java:42)
Caused by: java.io.IOException: Server returned HTTP response code: 401 for URL: https://ana:${passwords.address}@api.example.com/orders`,
	'a stack of Python': `Traceback (most recent call last):
  File "/srv/app/main.py", line 12, in <module>
    response.raise_for_status()
  File "/usr/lib/python3/dist-packages/requests/models.py", line 1021, in raise_for_status
    raise HTTPError(http_error_msg, response=self)
requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://api.example.com/v1/charges?api_key=${stripe}`,
	'a stack of Node': `TokenExpiredError: jwt expired
    at /srv/app/node_modules/jsonwebtoken/verify.js:190:21
    at getSecret (/srv/app/node_modules/jsonwebtoken/verify.js:97:14) {
  expiredAt: 2026-11-20T09:00:00.000Z
}
AxiosError: Request failed with status code 401
  config: { headers: { Authorization: 'Bearer ${jwt}' }, method: 'get' }`,
	'a body of JSON': `{"error":{"message":"Incorrect API key provided: ${stripe}. You can find your API key at https://platform.example.com/account/api-keys.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}`,
	'a body of XML': `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><AWSAccessKeyId>AKIA${passwords.aws}</AWSAccessKeyId><RequestId>3B9D6E1F20A4C857</RequestId></Error>`,
	'a page': `<html>
<head><title>401 Authorization Required</title></head>
<body>
<center><h1>401 Authorization Required</h1></center>
<form action="/login" method="post"><input type="password" name="password"><button>Sign in</button></form>
<hr><center>nginx/1.28.0</center>
</body>
</html>`,
	'a signed request': `GET /bucket/key HTTP/1.1
Host: s3.example.com
X-Amz-Date: 20261120T091402Z
Authorization: AWS4-HMAC-SHA256 Credential=AKIA${passwords.aws}/20261120/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=${keys.signature}

HTTP/1.1 401 Unauthorized
Server: AmazonS3`,
	'a digest': `WWW-Authenticate: Digest realm="camera", qop="auth", nonce="9d2f6b1c8a7e4f305b6c1d9e8f7a2b40", stale=true
Authorization: Digest username="ana", realm="camera", nonce="9d2f6b1c8a7e4f305b6c1d9e8f7a2b40", uri="/snapshot", response="6629fae49393a05397450978507c4ef1", qop=auth, nc=00000001, cnonce="0a4f113b"`,
	'a sign-in of Windows': `HTTP/1.1 401 Unauthorized
Server: Microsoft-IIS/10.0
WWW-Authenticate: Negotiate
WWW-Authenticate: NTLM

GET / HTTP/1.1
Host: intranet.example.com
Authorization: NTLM TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==

HTTP/1.1 401 Unauthorized
WWW-Authenticate: NTLM TlRMTVNTUAACAAAABgAGADgAAAAFgomi

An account failed to log on. Status: 0xC000006D Sub Status: 0xC000006A`,
	'a mistake of npm': `npm error code E401
npm error Unable to authenticate, your authentication token seems to be invalid.
npm error To correct this please try logging in again with:
npm error   npm login
# ~/.npmrc
//registry.npmjs.org/:_authToken=${['npm', keys.github].join('_')}`,
	'a push with git': `remote: Invalid username or password.
fatal: Authentication failed for 'https://ana:${github}@github.com/acme/shop.git/'
# ~/.netrc
machine github.com login ana password ${passwords.netrc}`,
	'a refusal by CORS': `Access to fetch at 'https://api.example.com/me' from origin 'https://app.example.com' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.
GET https://api.example.com/me net::ERR_FAILED 401 (Unauthorized)`,
	'a log of containers': `2026-11-20T09:14:02.115Z orders-1  | {"level":"warn","time":1795000000,"req":{"method":"GET","url":"/api/me","headers":{"authorization":"Bearer ${jwt}"}},"res":{"statusCode":401},"msg":"request errored"}
2026-11-20T09:14:03.001Z gateway-1 | time="2026-11-20T09:14:03Z" level=error msg="oauth2: \\"invalid_grant\\" \\"Token has been expired or revoked.\\"" session_id=${keys.random}`,
	'words of a developer': `I get 401 since this morning, but in Postman the very same call works. The token is fresh, I checked it on jwt.io. Only happens behind our proxy, locally it is fine. Status is 401 and the body is empty.`,
	'words of a visitor': `Hello, every time I sign in the box for my password comes back again and again. Yesterday it worked!! On my phone it still does.`,
};
