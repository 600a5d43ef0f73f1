/** One header of a HAR. Where a program joined several with line breaks, each stands for itself. */
export interface HarHeader {
	/** In small letters. HTTP/2’s pseudo-headers are left out: the address says the same. */
	readonly name: Lowercase<string>;
	/** As the HAR has it. */
	readonly written: string;
	readonly value: string;
}

/** A cookie of the list that a HAR keeps beside the headers. */
export interface HarCookie {
	readonly name: string;
	/** As a `Set-Cookie` line, put together from the members that HAR 1.2 has for it. */
	readonly line: string;
}

/** One request with its response, as a HAR tells it: HAR 1.2, section “entries”. */
export interface HarEntry {
	/** Its place in the file, from 0. */
	readonly index: number;
	/** Milliseconds since 1970. */
	readonly startedAt?: number;
	readonly endedAt?: number;
	readonly method: string;
	/** With whatever secrets it has: `addressOf` shows it without. */
	readonly url: string;
	/** Such as `HTTP/2`. */
	readonly requestVersion?: string;
	readonly requestHeaders: readonly HarHeader[];
	readonly requestCookies: readonly HarCookie[];
	readonly requestBody?: string;
	/** 0 where no response came: blocked, broken off, or not told. */
	readonly status: number;
	readonly statusText: string;
	readonly responseVersion?: string;
	readonly responseHeaders: readonly HarHeader[];
	readonly responseCookies: readonly HarCookie[];
	/** The whole length of the response’s head as it came, where known. */
	readonly responseHeadSize?: number;
	/** Where the response redirects to, as written. */
	readonly redirectsTo?: string;
	/** The beginning of the response’s body. */
	readonly responseBody?: string;
	/** Why there is no response: `net::ERR_FAILED`. */
	readonly error?: string;
	/** Whether the page’s service worker gave the response, from wherever it has it. */
	readonly viaServiceWorker: boolean;
	/** Whether it came from a cache: what was sent was sent earlier, or not at all. */
	readonly fromCache: boolean;
	/** Whether it opens a page, as opposed to what a page asks for. */
	readonly isNavigation: boolean;
}
