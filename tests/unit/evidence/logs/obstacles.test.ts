import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readObstacles } from '../../../../src/evidence/logs/read-obstacles.ts';
import { texts } from '../../_tree.ts';

const real: [by: string, text: string, what: string, place: string][] = [
	[
		'Chromium',
		"Access to fetch at 'https://api.example.com/' from origin 'https://example.com' has been blocked by CORS policy: Response to preflight request doesn't pass access control check",
		'cors',
		'blocked by CORS policy',
	],
	[
		'Firefox',
		'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing).',
		'cors',
		'Cross-Origin Request Blocked',
	],
	[
		'Safari',
		'Fetch API cannot load https://api.example.com/ due to access control checks.',
		'cors',
		'due to access control checks',
	],
	['Chromium', 'net::ERR_CERT_AUTHORITY_INVALID', 'tls', 'ERR_CERT_AUTHORITY_INVALID'],
	[
		'curl',
		'curl: (60) SSL certificate problem: unable to get local issuer certificate',
		'tls',
		'SSL certificate problem',
	],
	['Node', "  code: 'SELF_SIGNED_CERT_IN_CHAIN'", 'tls', 'SELF_SIGNED_CERT_IN_CHAIN'],
	[
		'Python',
		'[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed',
		'tls',
		'CERTIFICATE_VERIFY_FAILED',
	],
	[
		'Go',
		'tls: failed to verify certificate: x509: certificate signed by unknown authority',
		'tls',
		'tls: failed to verify',
	],
	[
		'Java',
		'sun.security.validator.ValidatorException: PKIX path building failed',
		'tls',
		'PKIX path ',
	],
	[
		'.NET',
		'The SSL connection could not be established, see inner exception.',
		'tls',
		'SSL connection could not be established',
	],
	['Chromium', 'DNS_PROBE_FINISHED_NXDOMAIN', 'dns', 'DNS_PROBE_FINISHED_NXDOMAIN'],
	['curl', 'curl: (6) Could not resolve host: api.example.com', 'dns', 'Could not resolve host'],
	['Node', 'Error: getaddrinfo ENOTFOUND api.example.com', 'dns', 'ENOTFOUND'],
	['Go', 'dial tcp: lookup api.example.com on 10.0.0.1:53: no such host', 'dns', 'no such host'],
	['Java', 'java.net.UnknownHostException: api.example.com', 'dns', 'UnknownHostException'],
	[
		'Firefox',
		'Hmm. We’re having trouble finding that site.',
		'dns',
		'having trouble finding that site',
	],
	['Safari', 'Safari can’t find the server.', 'dns', 'can’t find the server'],
	['curl', 'curl: (7) Failed to connect to localhost port 8080', 'connection', 'curl: (7)'],
	['Node', 'Error: connect ECONNREFUSED 127.0.0.1:8080', 'connection', 'ECONNREFUSED'],
	[
		'Go',
		'dial tcp 127.0.0.1:8080: connect: connection refused',
		'connection',
		'connection refused',
	],
	[
		'.NET',
		'No connection could be made because the target machine actively refused it.',
		'connection',
		'target machine actively refused',
	],
	['axios', 'AxiosError: timeout of 5000ms exceeded', 'timeout', 'ms exceeded'],
	[
		'Go',
		'context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
		'timeout',
		'context deadline exceeded',
	],
	['Java', 'java.net.SocketTimeoutException: Read timed out', 'timeout', 'SocketTimeoutException'],
	[
		'Chromium',
		"Mixed Content: The page at 'https://example.com/' was loaded over HTTPS, but requested an insecure resource",
		'mixed-content',
		'Mixed Content: ',
	],
];

it.each(real)('%s: %s', (_, text, what, place) => {
	const found = readObstacles(`before\n${text}\nafter`);
	expect(found.map((one) => one.what)).toEqual([what]);
	expect(found.map(({ from, to }) => `before\n${text}`.slice(from, to))).toEqual([place]);
});

it('two of a kind on two lines are two', () => {
	expect(readObstacles('ECONNREFUSED ECONNRESET\nECONNREFUSED')).toHaveLength(2);
});

it.each([
	'Your session has timed out.',
	'HTTP/1.1 401 Unauthorized',
	'permission refused',
	'my certificate',
])('%j is none', (text) => {
	expect(readObstacles(text)).toEqual([]);
});

it('never throws, and every place lies in the text', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(texts, fc.constantFrom(...real.map(([, text]) => text)))),
			(parts) => {
				const text = parts.join('');
				for (const { from, to } of readObstacles(text)) {
					expect(to).toBeGreaterThan(from);
					expect(to).toBeLessThanOrEqual(text.length);
				}
			},
		),
	);
});
