import { absolute, fileAt, site } from './_dist.ts';
import { all, attribute } from './_html.ts';
import { pages, redirects, type Page } from './_pages.ts';

/** The attributes that hold an address. `data-tree` is read by the wizard. */
const attributes = [
	'href',
	'src',
	'action',
	'formaction',
	'poster',
	'data',
	'cite',
	'data-tree',
] as const;

const shared = ['meta[property="og:url"]', 'meta[property="og:image"]'] as const;

/** Every address that a page names, as it is written. */
export function referencesOn({ document }: Page): string[] {
	return [
		...attributes.flatMap((name) =>
			all(document, `[${name}]`).map((element) => attribute(element, name) ?? ''),
		),
		...all(document, '[srcset]').flatMap((element) => candidatesIn(attribute(element, 'srcset'))),
		...shared.flatMap((selector) =>
			all(document, selector).map((element) => attribute(element, 'content') ?? ''),
		),
	];
}

function candidatesIn(srcset = ''): string[] {
	return srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

/** What an address names on this site; nothing if it is none or stands elsewhere. */
export function onSite(reference: string, from = '/'): URL | undefined {
	const base = absolute(from);
	const address = URL.canParse(reference, base) ? new URL(reference, base) : undefined;
	return address?.origin === new URL(site).origin ? address : undefined;
}

const pageAt = new Map(pages.map((page) => [page.file, page]));
const redirectAt = new Map(redirects.map((redirect) => [redirect.address, redirect]));

/**
 * Why an address leads nowhere, if it does. What stands elsewhere is not asked.
 *
 * @param from the address of the page or file that names it
 */
export function whyDead(reference: string, from = '/'): string | undefined {
	if (reference === '') return 'an empty address';
	if (!URL.canParse(reference, absolute(from))) return `${reference} is no address`;
	const { protocol } = new URL(reference, absolute(from));
	if (!/^(?:https?|data):$/.test(protocol)) return `${reference} opens nothing`;
	const address = onSite(reference, from);
	if (!address) return undefined;
	const file = fileAt(address.pathname);
	if (file === undefined) return `${reference} leads nowhere`;
	const redirect = redirectAt.get(address.pathname);
	if (redirect) return whyDead(redirect.to, redirect.address);
	const anchor = decodeURIComponent(address.hash.slice(1));
	if (anchor === '') return reference.endsWith('#') ? `${reference} has no anchor` : undefined;
	const page = pageAt.get(file);
	return page && !page.ids.has(anchor) ? `${reference} has no such anchor` : undefined;
}
