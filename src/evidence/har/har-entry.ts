/** One header of a HAR. Where a program joined several with line breaks, each stands for itself. */
export interface HarHeader {
	/** In small letters. HTTP/2’s pseudo-headers are left out: the address says the same. */
	readonly name: Lowercase<string>;
	/** As the HAR has it. */
	readonly written: string;
	readonly value: string;
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
	readonly requestHeaders: readonly HarHeader[];
	readonly requestBody?: string;
	/** Of the response, such as `HTTP/2`. */
	readonly version?: string;
	/** 0 where no response came: blocked, broken off, or not told. */
	readonly status: number;
	readonly statusText: string;
	readonly responseHeaders: readonly HarHeader[];
	/** The beginning of the response’s body. */
	readonly responseBody?: string;
	/** Whether a cache or a service worker gave the response: what a browser adds was not noted. */
	readonly fromCache: boolean;
	/** Whether it opens a page, as opposed to what a page asks for. */
	readonly isNavigation: boolean;
}

/** The first of a name, which is in small letters. */
export function valueIn(headers: readonly HarHeader[], header: string): string | undefined {
	return headers.find(({ name }) => name === header)?.value;
}
