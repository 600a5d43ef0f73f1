/** HAR files as browsers save them, with all the members that no reader needs. */

const timings = {
	blocked: 1.2,
	dns: -1,
	connect: -1,
	ssl: -1,
	send: 0.1,
	wait: 40.3,
	receive: 0.6,
};

const header = ([name, value]: readonly [string, string]) => ({ name, value });

interface Recorded {
	readonly at: string;
	readonly method: string;
	readonly url: string;
	readonly send: readonly (readonly [string, string])[];
	readonly posted?: string;
	readonly status: number;
	readonly statusText?: string;
	readonly get: readonly (readonly [string, string])[];
	readonly body: string;
	readonly type?: string;
}

function chromeEntry(one: Recorded) {
	const { pathname, host, searchParams } = new URL(one.url);
	return {
		_connectionId: '3120',
		_initiator: {
			type: 'script',
			stack: { callFrames: [{ functionName: 'load', scriptId: '7', lineNumber: 12 }] },
		},
		_priority: 'High',
		_resourceType: one.type ?? 'fetch',
		cache: {},
		connection: '443',
		pageref: 'page_1',
		request: {
			method: one.method,
			url: one.url,
			httpVersion: 'h2',
			headers: [
				{ name: ':authority', value: host },
				{ name: ':method', value: one.method },
				{ name: ':path', value: pathname },
				{ name: ':scheme', value: 'https' },
				...one.send.map(header),
			],
			queryString: [...searchParams].map(header),
			cookies: [],
			headersSize: -1,
			bodySize: one.posted?.length ?? 0,
			...(one.posted !== undefined && {
				postData: { mimeType: 'application/json', text: one.posted },
			}),
		},
		response: {
			status: one.status,
			statusText: '',
			httpVersion: 'h2',
			headers: one.get.map(header),
			cookies: [],
			content: { size: one.body.length, mimeType: 'application/json', text: one.body },
			redirectURL: '',
			headersSize: -1,
			bodySize: -1,
			_transferSize: 310,
			_error: null,
			_fetchedViaServiceWorker: false,
		},
		serverIPAddress: '[2001:db8::1]',
		startedDateTime: one.at,
		time: 42.2,
		timings: { ...timings, _blocked_queueing: 0.9, _workerStart: -1 },
	};
}

const fromApp = [
	['accept', 'application/json'],
	['origin', 'https://app.example.com'],
	['referer', 'https://app.example.com/'],
	['sec-ch-ua-platform', '"Linux"'],
	['sec-fetch-dest', 'empty'],
	['sec-fetch-mode', 'cors'],
	['sec-fetch-site', 'same-site'],
	['user-agent', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0'],
] as const;

const api = 'https://api.example.com/v1';

/** A token that is renewed, saved without sensitive data; the preflight stands behind its request. */
export const chrome = JSON.stringify(
	{
		log: {
			version: '1.2',
			creator: { name: 'WebInspector', version: '537.36' },
			pages: [
				{
					startedDateTime: '2026-11-21T09:00:00.000Z',
					id: 'page_1',
					title: 'https://app.example.com/',
					pageTimings: { onContentLoad: 312.4, onLoad: 498.1 },
				},
			],
			entries: [
				chromeEntry({
					at: '2026-11-21T09:00:01.000Z',
					method: 'GET',
					url: `${api}/me?_=1763715601000`,
					send: fromApp,
					status: 401,
					get: [
						['access-control-allow-origin', 'https://app.example.com'],
						['content-type', 'application/json'],
						['www-authenticate', 'Bearer error="invalid_token"'],
					],
					body: '{"error":"invalid_token","error_description":"The access token expired"}',
				}),
				chromeEntry({
					at: '2026-11-21T09:00:01.010Z',
					method: 'OPTIONS',
					url: `${api}/me?_=1763715601000`,
					send: [
						['access-control-request-headers', 'authorization'],
						['access-control-request-method', 'GET'],
						...fromApp,
					],
					status: 204,
					get: [['access-control-allow-headers', 'authorization']],
					body: '',
					type: 'preflight',
				}),
				chromeEntry({
					at: '2026-11-21T09:00:01.100Z',
					method: 'POST',
					url: `${api}/token`,
					send: fromApp,
					posted: '{"grant_type":"refresh_token"}',
					status: 200,
					get: [['content-type', 'application/json']],
					body: '{"expires_in":3600}',
				}),
				chromeEntry({
					at: '2026-11-21T09:00:01.200Z',
					method: 'GET',
					url: `${api}/me?_=1763715601000`,
					send: fromApp,
					status: 200,
					get: [['content-type', 'application/json']],
					body: '{"name":"Ana"}',
				}),
				chromeEntry({
					at: '2026-11-21T09:00:02.000Z',
					method: 'GET',
					url: `${api}/reports`,
					send: fromApp,
					status: 401,
					get: [['www-authenticate', 'Bearer error="invalid_token"']],
					body: '{"error":"invalid_token"}',
				}),
			],
		},
	},
	undefined,
	2,
);

function firefoxEntry(one: Recorded) {
	return {
		startedDateTime: one.at,
		request: {
			bodySize: one.posted?.length ?? 0,
			method: one.method,
			url: one.url,
			httpVersion: 'HTTP/2',
			headers: one.send.map(header),
			cookies: [],
			queryString: [],
			headersSize: 512,
			...(one.posted !== undefined && {
				postData: {
					mimeType: 'application/x-www-form-urlencoded',
					params: [],
					text: one.posted,
				},
			}),
		},
		response: {
			status: one.status,
			statusText: one.statusText ?? '',
			httpVersion: 'HTTP/2',
			headers: one.get.map(header),
			cookies: [],
			content: { mimeType: 'application/json', size: one.body.length, text: one.body },
			redirectURL: '',
			headersSize: 240,
			bodySize: 280,
		},
		cache: {},
		timings,
		time: 42,
		_securityState: 'secure',
		serverIPAddress: '192.0.2.7',
		connection: '443',
		pageref: 'page_1',
	};
}

const shop = [
	['Host', 'api.example.org'],
	['User-Agent', 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'],
	['Accept', '*/*'],
	['Origin', 'https://shop.example.net'],
	['Sec-Fetch-Dest', 'empty'],
	['Sec-Fetch-Mode', 'cors'],
	['Sec-Fetch-Site', 'cross-site'],
] as const;

/** A sign-in whose cookie SameSite keeps from the very next call, which is made three times. */
export const firefox = JSON.stringify({
	log: {
		version: '1.2',
		creator: { name: 'Firefox', version: '145.0' },
		browser: { name: 'Firefox', version: '145.0' },
		pages: [
			{
				id: 'page_1',
				pageTimings: { onContentLoad: 201, onLoad: 260 },
				startedDateTime: '2026-11-21T10:00:00.000+01:00',
				title: 'https://shop.example.net/',
			},
		],
		entries: [
			firefoxEntry({
				at: '2026-11-21T10:00:00.500+01:00',
				method: 'POST',
				url: 'https://api.example.org/login',
				send: shop,
				posted: 'user=ana&password=hunter2',
				status: 200,
				statusText: 'OK',
				get: [
					['content-type', 'application/json'],
					['set-cookie', 'session_id=s3cr3t; Path=/; HttpOnly; Secure; SameSite=Lax'],
					['set-cookie', 'theme=dark; Path=/; SameSite=Lax'],
				],
				body: '{"ok":true}',
			}),
			...[1, 2, 3].map((second) =>
				firefoxEntry({
					at: `2026-11-21T10:00:0${second}.000+01:00`,
					method: 'GET',
					url: 'https://api.example.org/cart',
					send: shop,
					status: 401,
					get: [['content-type', 'application/json']],
					body: `{"error":"unauthorized","at":${second}}`,
				}),
			),
		],
	},
});
