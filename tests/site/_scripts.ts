import { parse } from 'acorn';
import type { HtmlElement } from 'html-validate';
import { fileAt, read } from './_dist.ts';
import { all, attribute } from './_html.ts';
import { onSite } from './_references.ts';
import type { Page } from './_pages.ts';

/** A type that makes a `<script>` a block of data, which is neither run nor judged by a policy. */
export function isData(script: HtmlElement): boolean {
	return attribute(script, 'type')?.includes('json') ?? false;
}

/** The elements of a name whose text stands in the page itself. */
export function inline({ document }: Page, name: 'script' | 'style'): HtmlElement[] {
	return all(document, name).filter(
		(element) => attribute(element, 'src') === undefined && !isData(element),
	);
}

/** The files of script that a page loads by itself, with all that they import at once. */
export function filesLoadedBy(page: Page): string[] {
	const named = [
		...all(page.document, 'script[src]').map((script) => attribute(script, 'src')),
		...all(page.document, 'link[rel="modulepreload"]').map((link) => attribute(link, 'href')),
		...inline(page, 'script')
			.filter((script) => attribute(script, 'type') === 'module')
			.flatMap((script) => importsIn(script.textContent)),
	].map((reference = '') => fileOf(reference, page.address));
	return withImports(named);
}

/** Files of script, with all that they import at once. */
export function withImports(named: readonly string[]): string[] {
	const loaded = new Set<string>();
	const load = (file: string): void => {
		if (loaded.has(file)) return;
		loaded.add(file);
		for (const reference of importsIn(read(file))) load(fileOf(reference, `/${file}`));
	};
	for (const file of named) load(file);
	return [...loaded];
}

function fileOf(reference: string, from: string): string {
	const address = onSite(reference, from);
	const file = address && fileAt(address.pathname);
	if (file === undefined) throw new Error(`${from} loads ${reference}, which was not built`);
	return file;
}

const known = new Map<string, string[]>();

/** What a module imports before it runs; what it may import later is left out. */
function importsIn(module: string): string[] {
	const found =
		known.get(module) ??
		parse(module, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap((node) =>
			'source' in node && node.source ? String(node.source.value) : [],
		);
	known.set(module, found);
	return found;
}
