import type { Obstacle, Reader } from '../evidence.ts';

/** How programs say that no answer came, or that it was kept from the page. */
const words: readonly (readonly [what: Obstacle['what'], says: RegExp])[] = [
	[
		'cors',
		// Chromium; Firefox; Safari; Spring and ASP.NET
		/blocked by CORS policy|doesn['’]t pass access control check|No ['‘]Access-Control-Allow-Origin['’] header|is not allowed by Access-Control-Allow-\w+|CORS (?:error|header|request did not|preflight)|Cross-Origin Request Blocked|due to access control checks|Preflight response is not successful|Invalid CORS request/gi,
	],
	[
		'tls',
		// Browsers; curl, git, wget, OpenSSL; Node; Python; Go; Java; .NET
		/\b(?:ERR_(?:CERT|SSL|BAD_SSL|TLS)|(?:SEC|SSL)_ERROR|MOZILLA_PKIX_ERROR)_\w+|connection is not private|Potential Security Risk Ahead|certificate for this server is invalid|SSL (?:certificate problem|peer certificate)|SSL_connect|certificate (?:verification|verify) failed|wrong version number|(?:sslv3|tlsv1) alert|UNABLE_TO_(?:VERIFY|GET)_\w+|SELF_SIGNED_CERT\w*|CERT_HAS_EXPIRED|unable to (?:verify the first|get local issuer) certificate|self[- ]signed certificate|certificate has expired|CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|exceptions\.SSLError|x509: |tls: (?:failed to verify|handshake failure)|remote error: tls|SSLHandshakeException|SSLPeerUnverifiedException|PKIX path |SSL connection could not be established|create SSL\/TLS secure channel|remote certificate (?:is invalid|was rejected)/gi,
	],
	[
		'dns',
		/ERR_NAME_\w+|DNS_PROBE_\w+|NS_ERROR_UNKNOWN_HOST|having trouble finding that site|can['’]t find the server|specified hostname could not be found|Could not resolve (?:host|proxy)|unable to resolve host|ENOTFOUND|EAI_AGAIN|Name or service not known|failure in name resolution|nodename nor servname provided|NameResolutionError|getaddrinfo failed|no such host|UnknownHostException|remote name could not be resolved/gi,
	],
	[
		'connection',
		/(?:ERR|NS_ERROR)_CONNECTION_(?:REFUSED|RESET|CLOSED|ABORTED|FAILED)|ERR_(?:ADDRESS_UNREACHABLE|EMPTY_RESPONSE|INTERNET_DISCONNECTED|(?:PROXY|TUNNEL)_CONNECTION_FAILED)|refused to connect|can['’]t (?:establish a connection|connect to the server)|Could not connect to the server|curl: \(7\)|Failed to connect to|Empty reply from server|Recv failure|ECONN(?:REFUSED|RESET)|E(?:HOST|NET)UNREACH|socket hang up|Connection ?refused|Connection reset by peer|No route to host|Network is unreachable|RemoteDisconnected|java\.net\.ConnectException|target machine actively refused|Unable to connect to the remote server|connection was forcibly closed/gi,
	],
	[
		'timeout',
		/ERR_(?:CONNECTION_)?TIMED_OUT|took too long to respond|curl: \(28\)|(?:connect|connection|operation|read|request)(?: has)? timed out|ESOCKETTIMEDOUT|ETIMEDOUT|UND_ERR_\w+_TIMEOUT|ms exceeded|(?:Read|Connect|Socket|Http)Timeout(?:Exception)?\b|i\/o timeout|context deadline exceeded|TLS handshake timeout|HttpClient\.Timeout/gi,
	],
	[
		'mixed-content',
		/Mixed Content: |but requested an insecure|not allowed to (?:run|display) insecure content/gi,
	],
];

/**
 * Failures before any answer, or that keep it from the page: CORS, TLS, DNS, a refused connection, a
 * timeout, mixed content, each told once a line.
 *
 * @example
 *
 * `curl: (6) Could not resolve host: api.example.com` is one of `dns`.
 */
export const readObstacles: Reader<Obstacle> = (text) =>
	words
		.flatMap(([what, says]) => {
			let lineEnd = -1;
			return [...text.matchAll(says)].flatMap(({ 0: said, index: from }): Obstacle[] => {
				if (from <= lineEnd) return [];
				const feed = text.indexOf('\n', from);
				lineEnd = feed < 0 ? text.length : feed;
				return [{ kind: 'obstacle', what, from, to: from + said.length }];
			});
		})
		.sort((a, b) => a.from - b.from);
