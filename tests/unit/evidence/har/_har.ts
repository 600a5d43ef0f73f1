import { readHar, type HarReport } from '../../../../src/evidence/har/read-har.ts';
import type { Refusal } from '../../../../src/evidence/har/refusals.ts';

type Headers = Readonly<Record<string, string>>;

/** What a test says of one request; the rest is filled in as Chrome does. */
export interface Told {
	readonly method?: string;
	readonly url?: string;
	/** Seconds after the first request. */
	readonly at?: number;
	/** Milliseconds. */
	readonly took?: number;
	readonly send?: Headers;
	readonly status?: number;
	readonly statusText?: string;
	readonly get?: Headers;
	readonly body?: string;
	/** Further members of the entry and of its response. */
	readonly more?: Readonly<Record<string, unknown>>;
	readonly ofResponse?: Readonly<Record<string, unknown>>;
}

export const begin = Date.parse('2026-11-21T09:00:00.000Z');

export const api = 'https://api.example.com/me';

export function entryOf(told: Told, place = 0): Record<string, unknown> {
	return {
		startedDateTime: new Date(begin + (told.at ?? place) * 1000).toISOString(),
		time: told.took ?? 40,
		request: {
			method: told.method ?? 'GET',
			url: told.url ?? api,
			httpVersion: 'http/2.0',
			headers: headersOf(told.send),
			queryString: [],
			cookies: [],
			headersSize: -1,
			bodySize: 0,
		},
		response: {
			status: told.status ?? 200,
			statusText: told.statusText ?? '',
			httpVersion: 'http/2.0',
			headers: headersOf(told.get),
			cookies: [],
			content: { size: 0, mimeType: 'application/json', text: told.body },
			redirectURL: told.get?.['location'] ?? '',
			headersSize: -1,
			bodySize: 0,
			...told.ofResponse,
		},
		cache: {},
		timings: { send: 0, wait: 40, receive: 0 },
		...told.more,
	};
}

function headersOf(headers: Headers = {}): { name: string; value: string }[] {
	return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

/** A HAR as text. Firefox wrote it unless another is named: it leaves nothing out. */
export function har(entries: readonly Told[], creator = 'Firefox'): string {
	return JSON.stringify({
		log: {
			version: '1.2',
			creator: { name: creator, version: '1.0' },
			pages: [],
			entries: entries.map(entryOf),
		},
	});
}

export function report(entries: readonly Told[], creator?: string): HarReport {
	return readHar(har(entries, creator));
}

/** The last refused request of a HAR. */
export function refused(...entries: readonly Told[]): Refusal {
	const last = report(entries).refusals.at(-1);
	if (!last) throw new Error('Nothing was refused.');
	return last;
}
