const namesOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Sent in requests only (RFC 9110, Fetch, and what browsers and clients add). */
const ofRequests = namesOf(
	`accept accept-charset accept-encoding accept-language access-control-request-headers
	access-control-request-method api-key apikey authorization cookie device-memory dnt dpop expect
	forwarded from host if-match if-modified-since if-none-match if-range if-unmodified-since
	max-forwards origin ocp-apim-subscription-key postman-token private-token
	proxy-authorization proxy-connection range referer sec-gpc te upgrade-insecure-requests user-agent
	x-access-token x-api-key x-auth-token x-csrf-token x-forwarded-for x-forwarded-host
	x-forwarded-proto x-real-ip x-requested-with x-xsrf-token`,
);

/** Sent in responses only. */
const ofResponses = namesOf(
	`accept-ranges access-control-allow-credentials access-control-allow-headers
	access-control-allow-methods access-control-allow-origin access-control-expose-headers
	access-control-max-age age allow alt-svc authentication-info cf-cache-status cf-ray
	clear-site-data content-security-policy cross-origin-opener-policy cross-origin-resource-policy
	date docker-distribution-api-version dpop-nonce etag expires last-modified location nel p3p
	permissions-policy proxy-authenticate proxy-authentication-info referrer-policy report-to
	retry-after server server-timing set-cookie strict-transport-security timing-allow-origin vary
	www-authenticate x-amz-cf-id x-amzn-errortype x-amzn-requestid x-cache x-content-type-options
	x-frame-options x-ms-diagnostics x-powered-by x-seraph-loginreason x-xss-protection`,
);

const ofBoth = namesOf(
	`cache-control connection content-disposition content-encoding content-language content-length
	content-type keep-alive link pragma priority trailer transfer-encoding upgrade via warning`,
);

/** Whether only requests or only responses have a header of this name. */
export function sideOf(name: string): 'request' | 'response' | undefined {
	if (ofRequests.has(name) || name.startsWith('sec-ch-') || name.startsWith('sec-fetch-'))
		return 'request';
	return ofResponses.has(name) ? 'response' : undefined;
}

/** Whether a header of this name is known. */
export function isKnown(name: string): boolean {
	return ofBoth.has(name) || sideOf(name) !== undefined;
}

/** Whether a line that begins with this name and a colon can be nothing but a header. */
export function isTelling(name: string): boolean {
	return (
		name === 'authorization' ||
		name === 'set-cookie' ||
		(name.includes('-') && isKnown(name)) ||
		/^(?:x|cf)-[a-z0-9-]{2,60}$/.test(name)
	);
}
