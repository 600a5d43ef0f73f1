import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium as playwright, type Browser } from '@playwright/test';
import { chromium } from '../e2e/_chromium.ts';
import { compressed, filesOfFirstView } from './_first-view.ts';

/** How a person gets from a page to results. */
export interface SearchBox {
	readonly opener: string;
	readonly field: string;
	readonly result: string;
}

export const ourBox: SearchBox = {
	opener: '[data-open-search]',
	field: '#search-dialog input',
	result: '#search-dialog section li a',
};
export const starlightBox: SearchBox = {
	opener: '[data-open-modal]',
	field: '#starlight__search input',
	result: '#starlight__search .pagefind-ui__result-link',
};

const query = 'expired token';

/** A browser to search with, or `undefined` where there is none. */
export async function openBrowser(): Promise<Browser | undefined> {
	return playwright
		.launch({ ...(chromium !== undefined && { executablePath: chromium }) })
		.catch(() => undefined);
}

/** Compressed bytes of everything that a page fetches, beyond its first view, until results stand there. */
export async function firstSearch(
	browser: Browser,
	site: string,
	start: string,
	{ opener, field, result }: SearchBox,
): Promise<number> {
	const dist = path.join(site, 'dist');
	const asked = new Map<string, number>();
	const server = serve(dist, (url, content) => {
		asked.set(url, compressed(content));
	});
	await once(server, 'listening');
	const page = await browser.newPage();
	try {
		const { port } = server.address() as AddressInfo;
		await page.goto(`http://localhost:${port}/${start.replace(/index\.html$/, '')}`);
		await page.locator(opener).first().click();
		await page.locator(field).fill(query);
		await page.locator(result).first().waitFor();
		await page.waitForLoadState('networkidle');
	} finally {
		await page.close();
		server.close();
	}
	const { styles, scripts } = filesOfFirstView(dist, start);
	for (const url of [`/${start}`, ...styles, ...scripts]) asked.delete(url);
	return [...asked.values()].reduce((total, bytes) => total + bytes, 0);
}

const types: Partial<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

/** Serves a built site and tells of each file that is asked for. */
function serve(dist: string, tell: (url: string, content: Buffer) => void): Server {
	return createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		const url = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		readFile(path.join(dist, url)).then(
			(content) => {
				tell(url, content);
				response.writeHead(200, {
					'Content-Type': types[path.extname(url)] ?? 'application/octet-stream',
				});
				response.end(content);
			},
			() => response.writeHead(404).end(),
		);
	}).listen(0);
}
