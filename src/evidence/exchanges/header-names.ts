/**
 * Sent in requests only (RFC 9110, Fetch, and what browsers and clients add). Of names that are not
 * told here, the headers around them tell.
 */
const ofRequests =
	/^(?:accept(?!-ranges)|access-control-request-|api-?key$|authorization$|cookie$|dnt$|dpop$|host$|if-|origin$|postman-|private-token$|proxy-(?:authorization|connection)$|referer$|sec-|te$|upgrade-insecure-|user-agent$|x-(?:access-token|api-key|auth-token|csrf-|forwarded-|requested-|xsrf-))/;

/** Sent in responses only. */
const ofResponses =
	/^(?:accept-ranges$|access-control-|age$|allow$|alt-svc$|cf-|content-security-|cross-origin-|date$|dpop-nonce$|etag$|expires$|last-modified$|location$|(?:proxy|www)-authenticat|referrer-policy$|retry-after$|server|set-cookie$|strict-transport-|vary$|x-(?:amz|cache|content-type-|frame-|ms-diag|powered-by|xss-))/;

const ofBoth =
	/^(?:cache-control|connection|content-(?:disposition|encoding|la|length|type)|keep-alive|link|pragma|transfer-encoding|upgrade$|via$|warning$)/;

/** Whether only requests or only responses have a header of this name. */
export function sideOf(name: string): 'request' | 'response' | undefined {
	return ofRequests.test(name) ? 'request' : ofResponses.test(name) ? 'response' : undefined;
}

/** Whether a header of this name is known. */
export function isKnown(name: string): boolean {
	return ofBoth.test(name) || sideOf(name) !== undefined;
}

/** Whether a line that begins with this name and a colon can be nothing but a header. */
export function isTelling(name: string): boolean {
	return (
		name === 'authorization' ||
		(name.includes('-') && isKnown(name)) ||
		/^(?:x|cf)-[a-z0-9-]{2,60}$/.test(name)
	);
}
