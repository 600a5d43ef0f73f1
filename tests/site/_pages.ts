import type { HtmlElement } from 'html-validate';
import { addressOf, files, read } from './_dist.ts';
import { all, attribute, parse } from './_html.ts';
import { kindOf, type Kind } from './_kinds.ts';

export interface Page {
	readonly file: string;
	readonly address: string;
	readonly kind: Kind;
	readonly html: string;
	readonly document: HtmlElement;
	/** The targets of links to a part of the page. */
	readonly ids: ReadonlySet<string>;
	/** Whether search engines may list the page. */
	readonly indexed: boolean;
}

/** Where a page sends its reader at once, for an address that changed. */
export interface Redirect {
	readonly address: string;
	readonly to: string;
}

const documents = [...files]
	.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
	.map((file) => {
		const html = read(file);
		return { file, html, document: parse(html) };
	});

export const redirects: readonly Redirect[] = documents.flatMap(({ file, document }) => {
	const refresh = document.querySelector('meta[http-equiv="refresh"]');
	const to = refresh && /url=(.+)$/i.exec(attribute(refresh, 'content') ?? '')?.[1];
	return to ? [{ address: addressOf(file), to }] : [];
});

/** Every page of the site, parsed once. */
export const pages: readonly Page[] = documents
	.filter(({ document }) => document.querySelector('meta[http-equiv="refresh"]') === null)
	.map(({ file, html, document }) => ({
		file,
		html,
		document,
		address: addressOf(file),
		kind: kindOf(addressOf(file)),
		ids: new Set(all(document, '[id]').flatMap((element) => attribute(element, 'id') ?? [])),
		indexed: !meta(document, 'name', 'robots')?.includes('noindex'),
	}));

export const indexed = pages.filter((page) => page.indexed);

export function pagesOf(...kinds: readonly Kind[]): Page[] {
	return pages.filter(({ kind }) => kinds.includes(kind));
}

/** The content of the one `<meta>` of that name. */
export function meta(
	document: HtmlElement,
	by: 'name' | 'property' | 'http-equiv',
	name: string,
): string | undefined {
	const [element, ...others] = all(document, `meta[${by}="${name}"]`);
	if (others.length > 0) throw new Error(`A page has several <meta ${by}="${name}">`);
	return element && attribute(element, 'content');
}

/** Whatever a check says about pages: each complaint once, with the pages that it is about. */
export function complaints(
	some: readonly Page[],
	check: (page: Page) => readonly string[] | string | undefined,
): string[] {
	const found = some.flatMap((page) =>
		[check(page) ?? []].flat().map((complaint) => ({ address: page.address, complaint })),
	);
	return [...Map.groupBy(found, ({ complaint }) => complaint)].map(([complaint, about]) => {
		const addresses = [...new Set(about.map(({ address }) => address))];
		const more = addresses.length > 3 ? ` and ${addresses.length - 3} more` : '';
		return `${addresses.slice(0, 3).join(' ')}${more}: ${complaint}`;
	});
}
