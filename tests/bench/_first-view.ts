import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { htmlOf } from './_starlight.ts';

/** Compressed bytes of what a browser has to fetch before a page looks and works as it should. */
export interface FirstView {
	readonly html: number;
	readonly styles: number;
	readonly scripts: number;
	readonly total: number;
}

/** How many pages are weighed; the finest compression takes its time. */
const most = 60;

/** Pages about one thing, evenly spread over all of them: the lists are left out. */
export function contentPages(ours: string): string[] {
	const pages = globSync('**/*.md', { cwd: path.join(ours, 'dist') })
		.filter((page) => page.includes(path.sep))
		.sort();
	const count = Math.min(most, pages.length);
	return Array.from({ length: count }, (_, index) =>
		htmlOf(pages[Math.floor(((index + 0.5) * pages.length) / count)] ?? ''),
	);
}

/** The page of middle weight among some pages of a built site. */
export function medianFirstView(site: string, pages: readonly string[]): FirstView {
	const weights = new Map<string, number>();
	const dist = path.join(site, 'dist');
	const views = pages
		.map((page) => firstView(dist, page, weights))
		.sort((a, b) => a.total - b.total);
	const median = views[Math.floor(views.length / 2)];
	if (!median) throw new Error(`${site} holds no content page`);
	return median;
}

function firstView(dist: string, page: string, weights: Map<string, number>): FirstView {
	const { html, styles, scripts } = filesOfFirstView(dist, page);
	const weightOf = (url: string): number => {
		const known = weights.get(url) ?? compressed(readFileSync(path.join(dist, url)));
		weights.set(url, known);
		return known;
	};
	const sum = (urls: readonly string[]) => urls.reduce((total, url) => total + weightOf(url), 0);
	const sizes = { html: compressed(html), styles: sum(styles), scripts: sum(scripts) };
	return { ...sizes, total: sizes.html + sizes.styles + sizes.scripts };
}

/** The files that a page asks for by itself: style sheets for the screen, scripts and what they import. */
export function filesOfFirstView(dist: string, page: string) {
	const html = readFileSync(path.join(dist, page), 'utf8');
	const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
	const styles = links
		.filter((tag) => attribute(tag, 'rel') === 'stylesheet' && attribute(tag, 'media') !== 'print')
		.flatMap((tag) => attribute(tag, 'href') ?? []);
	const found = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(
		([, tag = '', text = '']) => attribute(tag, 'src') ?? importsOf(text, '/'),
	);
	const scripts = new Set<string>();
	const add = (url: string): void => {
		if (scripts.has(url) || !existsSync(path.join(dist, url))) return;
		scripts.add(url);
		for (const other of importsOf(readFileSync(path.join(dist, url), 'utf8'), url)) add(other);
	};
	for (const url of found) add(url);
	return { html: Buffer.from(html), styles: [...new Set(styles)], scripts: [...scripts] };
}

function attribute(tag: string, name: string): string | undefined {
	return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** What a built script imports at once; an `import()` waits until it is wanted. */
function importsOf(script: string, from: string): string[] {
	return [...script.matchAll(/(?:\bimport|\bfrom)\s*["']([./][^"']*)["']/g)].map(
		([, url = '']) => new URL(url, new URL(from, 'http://site')).pathname,
	);
}

export function compressed(content: Buffer): number {
	return brotliCompressSync(content).length;
}
