import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServer as createTlsServer } from 'node:tls';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Product } from '../products.ts';
import type { Asked, Stage } from '../stage.ts';
import { staticPages } from './static-pages.ts';

export const chromium: Product = { name: 'Chromium', debian: ['chromium', 'openssl'] };

/**
 * What Chromium tells of its own version, and of having no window. It changes with every release and
 * decides nothing.
 */
export const chromiumVaries: readonly (readonly [RegExp, string])[] = [
	[/(?:Headless)?Chrome\/[\d.]+/g, 'Chrome/156.0.0.0'],
	[/^sec-ch-ua: .*$/gim, 'sec-ch-ua: "Chromium";v="156", "Not_A Brand";v="99"'],
];

/** What there is to visit, and how the browser is set up. */
export interface Surroundings {
	/**
	 * The addresses that the browser can open, as people type them: `https://app.example.com`. Each is
	 * answered by the server on an example port, recorded, or with the files of a folder of the stage.
	 * There is nothing else.
	 */
	readonly sites: Readonly<Record<string, number | string>>;
	/** Which exchanges to show, where a page makes others that say nothing. */
	readonly keep?: (request: string) => boolean;
	/** As under “Third-party cookies” in the settings; as Chrome comes unless this says otherwise. */
	readonly thirdPartyCookies?: keyof typeof cookieModes;
	/** An extension that is installed: its folder in the stage. */
	readonly extension?: string;
}

/** A person with a browser. */
export interface Visitor {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly stage: Stage;
	/**
	 * Types into the browser’s own box, each time it asks: the first pair, then the second. When there
	 * is none left, the box is cancelled.
	 */
	readonly signIn: (...pairs: (readonly [name: string, password: string])[]) => Promise<void>;
	/** Quits the browser and starts it again with the same profile. */
	readonly restart: () => Promise<Visitor>;
	/** Opens a private window: it remembers nothing, and extensions are off in it. */
	readonly privateWindow: () => Promise<Visitor>;
}

/** Lets somebody do something in a browser with an empty profile; what its console says is the output. */
export function withChromium(
	{ sites, keep = isNoIcon, thirdPartyCookies = 'allowed', extension }: Surroundings,
	visit: (visitor: Visitor) => Promise<unknown>,
): (stage: Stage) => Promise<Asked> {
	return async (stage) => {
		const ports = Object.values(sites).filter((site) => typeof site === 'number');
		const taps = await Promise.all([...new Set(ports)].map((port) => stage.tap(port)));
		const seen = taps.map((tap) => tap.exchanges().length);
		const { rules, key, close } = await openSites(stage, sites);
		const profile = `/tmp/profile-${ports.join('-')}`;
		await stage.write(
			`${profile}/Default/Preferences`,
			JSON.stringify({ profile: { cookie_controls_mode: cookieModes[thirdPartyCookies] } }),
		);
		const said: string[] = [];
		const opened: BrowserContext[] = [];
		const open = async (): Promise<Visitor> => {
			const context = await launch(stage, profile, [
				`--host-resolver-rules=${rules}`,
				`--ignore-certificate-errors-spki-list=${key}`,
				...(extension === undefined ? [] : [`--load-extension=${stage.path(extension)}`]),
			]);
			opened.push(context);
			return visitorOf(context, context.pages()[0]);
		};
		const visitorOf = async (context: BrowserContext, first?: Page): Promise<Visitor> => {
			const page = first ?? (await context.newPage());
			context.on('page', (another) => void listen(another, said));
			const session = await listen(page, said);
			return {
				page,
				context,
				stage,
				signIn: (...pairs) => answerBox(session, pairs),
				restart: async () => {
					await context.close();
					return open();
				},
				privateWindow: async () => {
					const another = await context.browser()?.newContext();
					if (!another) throw new Error('Chromium has been closed');
					return visitorOf(another);
				},
			};
		};
		try {
			await visit(await open());
			await quiet(said);
			return {
				exchanges: taps
					.flatMap((tap, index) => tap.exchanges().slice(seen[index]))
					.sort((one, other) => one.number - other.number)
					.filter(({ request }) => keep(request)),
				output: said.join('\n'),
			};
		} finally {
			for (const context of opened) await context.close();
			close();
		}
	};
}

/** Chromium’s numbers for the setting: in private windows only, or always. Debian’s own default blocks. */
const cookieModes = { allowed: 2, blocked: 1 };

function isNoIcon(request: string): boolean {
	return !request.startsWith('GET /favicon.ico');
}

async function launch(stage: Stage, profile: string, args: readonly string[]) {
	// Not needed before a browser is: both take their time, and most reproductions have none.
	const [{ chromium: playwright }, { chromium: found }] = await Promise.all([
		import('@playwright/test'),
		import('../../../e2e/_chromium.ts'),
	]);
	return playwright.launchPersistentContext(stage.path(profile), {
		...(found !== undefined && { executablePath: found }),
		env: Object.fromEntries(
			Object.entries(stage.environment()).filter((pair): pair is [string, string] =>
				Boolean(pair[1]),
			),
		),
		ignoreDefaultArgs: ['--disable-extensions'],
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			...args,
		],
	});
}

/** Makes every site reachable under its name; those with https get a TLS end in front of the recorder. */
async function openSites(stage: Stage, sites: Surroundings['sites']) {
	const { key, cert } = await certificate(stage);
	const servers: Server[] = [];
	const rules: string[] = [];
	for (const [address, site] of Object.entries(sites)) {
		const { protocol, hostname } = new URL(address);
		const secure = protocol === 'https:';
		let port: number;
		if (typeof site === 'number' && !secure) port = (await stage.tap(site)).port;
		else {
			const server =
				typeof site === 'number'
					? tlsEnd((await stage.tap(site)).port, key, cert)
					: pages(staticPages(stage.path(site)), secure ? { key, cert } : undefined);
			servers.push(server);
			server.listen(0, '127.0.0.1');
			await once(server, 'listening');
			({ port } = server.address() as AddressInfo);
		}
		rules.push(`MAP ${hostname}:${secure ? 443 : 80} 127.0.0.1:${port}`);
	}
	return {
		rules: [...rules, 'MAP * ~NOTFOUND'].join(', '),
		// How the flag names a certificate that is to be trusted.
		key: createHash('sha256')
			.update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
			.digest('base64'),
		close: () => {
			for (const server of servers) server.close();
		},
	};
}

async function certificate(stage: Stage): Promise<{ key: string; cert: string }> {
	const [key, cert] = [stage.path('/tmp/tls.key'), stage.path('/tmp/tls.crt')];
	if ((await stage.read('/tmp/tls.crt')) === undefined)
		await stage.must('openssl', [
			...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
			...['-subj', '/CN=example.com', '-days', '2', '-keyout', key, '-out', cert],
		]);
	return {
		key: (await stage.read('/tmp/tls.key')) ?? '',
		cert: (await stage.read('/tmp/tls.crt')) ?? '',
	};
}

function tlsEnd(target: number, key: string, cert: string): Server {
	return createTlsServer({ key, cert }, (client) => {
		const upstream = connect(target, '127.0.0.1');
		client.pipe(upstream).pipe(client);
		client.on('error', () => upstream.destroy());
		upstream.on('error', () => client.destroy());
	});
}

function pages(listener: RequestListener, secure?: { key: string; cert: string }): Server {
	return secure ? createSecureServer(secure, listener) : createPlainServer(listener);
}

/** Writes down what a page’s console says, in Chromium’s own words. */
async function listen(page: Page, said: string[]): Promise<CDPSession> {
	page.on('console', (message) => {
		// Every browser looks for an icon, whether there is one or not.
		if (!message.location().url.endsWith('/favicon.ico')) said.push(message.text());
	});
	const session = await page.context().newCDPSession(page);
	session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
		said.push(`${text} ${exception?.description?.split('\n')[0] ?? ''}`.trim());
	});
	await session.send('Runtime.enable');
	return session;
}

/**
 * Notes what the Network panel would show of the answers for a path, in the panel’s own words: made
 * of what the browser tells the panel.
 */
export async function watchNetworkPanel({ page }: Visitor, path: string): Promise<string[]> {
	const lines: string[] = [];
	const session = await page.context().newCDPSession(page);
	session.on('Network.responseReceived', ({ response }) => {
		const url = new URL(response.url);
		if (url.pathname !== path) return;
		const { status, statusText, fromServiceWorker, serviceWorkerResponseSource: source } = response;
		lines.push(
			`Request URL: ${response.url}`,
			`Status Code: ${status} ${statusText}${fromServiceWorker ? ' (from service worker)' : ''}`,
			...(source === undefined ? [] : [`Source of response: ${workerSources[source]}`]),
			...(source === 'cache-storage'
				? [`Cache storage cache name: ${response.cacheStorageCacheName ?? 'Unknown'}`]
				: []),
		);
	});
	await session.send('Network.enable');
	return lines;
}

/** How the panel words where a service worker had its answer from. */
const workerSources = {
	'cache-storage': 'ServiceWorker cache storage',
	'http-cache': 'From HTTP cache',
	'fallback-code': 'Fallback code',
	network: 'Network fetch',
};

/** Answers the browser’s box in the place of a person. */
async function answerBox(session: CDPSession, pairs: (readonly [string, string])[]): Promise<void> {
	session.on('Fetch.requestPaused', ({ requestId }) => {
		session.send('Fetch.continueRequest', { requestId }).catch(() => undefined);
	});
	session.on('Fetch.authRequired', ({ requestId }) => {
		const [username, password] = pairs.shift() ?? [];
		session
			.send('Fetch.continueWithAuth', {
				requestId,
				authChallengeResponse:
					username === undefined || password === undefined
						? { response: 'CancelAuth' }
						: { response: 'ProvideCredentials', username, password },
			})
			.catch(() => undefined);
	});
	await session.send('Fetch.enable', { handleAuthRequests: true });
}

/** Waits until the console has said nothing for a while: it speaks a little after the network. */
async function quiet(said: readonly string[]): Promise<void> {
	for (let before = -1; before !== said.length;) {
		before = said.length;
		await sleep(400);
	}
}
