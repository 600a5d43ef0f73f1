/** What the box can be tried with. Made up; the hosts are those that RFC 2606 keeps for examples. */
export const examples: readonly { readonly name: string; readonly text: string }[] = [
	{
		name: 'curl -i output',
		text: `$ curl -i -u ana:spring24 https://intranet.example.com/reports/
HTTP/1.1 401 Unauthorized
Server: nginx/1.26.2
Content-Type: text/html
WWW-Authenticate: Bearer realm="reports"

<html>
<head><title>401 Authorization Required</title></head>`,
	},
	{
		name: 'npm E401',
		text: `npm error code E401
npm error Incorrect or missing password.
npm error If you were trying to login, change your password, create an
npm error authentication token or enable two-factor authentication then
npm error that means you likely typed your password in incorrectly.`,
	},
	{
		name: 'an expired token',
		text: `GET /v1/orders HTTP/1.1
Host: api.example.com
Authorization: Bearer ${token({ alg: 'RS256', typ: 'JWT', kid: 'k1' }, { iss: 'https://login.example.com', aud: 'https://api.example.com', sub: 'ana', iat: 1767258000, exp: 1767261600 })}

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="The token expired"`,
	},
	{
		name: '“keeps asking for my password”',
		text: 'The website keeps asking for my password again and again, although it is right',
	},
];

/** A JSON Web Token that nobody signed. */
function token(header: object, claims: object): string {
	const part = (value: object) =>
		btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
	return `${part(header)}.${part(claims)}.bm90LWEtc2lnbmF0dXJlLW9mLWFueWJvZHk`;
}
