import { describe, expect, test } from 'vitest';
import { inOrder, all, attribute } from './_html.ts';
import { complaints, pages, type Page } from './_pages.ts';
import { hashOf, isHash, policyOf } from './_policy.ts';
import { onSite } from './_references.ts';
import { inline } from './_scripts.ts';

describe('the content security policy of every page', () => {
	// Whatever is not said here is refused.
	const allowed: Readonly<Record<string, readonly string[]>> = {
		'default-src': ["'self'"],
		'script-src': ["'self'", "'wasm-unsafe-eval'"],
		'worker-src': ["'self'", 'blob:'],
		'style-src': ["'self'"],
		'img-src': ["'self'", 'data:'],
		'base-uri': ["'none'"],
		'form-action': ["'self'"],
		'object-src': ["'none'"],
	};

	test('allows nothing but the site itself and what it names by hash', () => {
		expect(
			complaints(pages, (page) =>
				[...policyOf(page)].flatMap(([directive, sources]) =>
					sources
						.filter((source) => !isHash(source) && !allowed[directive]?.includes(source))
						.map((source) => `${directive} allows ${source}`),
				),
			),
		).toEqual([]);
	});

	test.each(Object.keys(allowed))('has %s', (directive) => {
		expect(
			complaints(pages, (page) => (policyOf(page).get(directive)?.length ? undefined : 'has none')),
		).toEqual([]);
	});

	test.each(['script', 'style'] as const)(
		'names by hash the inline elements of the page and no other (%s)',
		(name) => {
			expect(
				complaints(pages, (page) => {
					const named = new Set(policyOf(page).get(`${name}-src`)?.filter(isHash));
					const there = new Set(inline(page, name).map(({ textContent }) => hashOf(textContent)));
					return [
						...[...there.difference(named)].map((hash) => `does not name ${hash}`),
						...[...named.difference(there)].map((hash) => `has no use for ${hash}`),
					];
				}),
			).toEqual([]);
		},
	);

	test('comes before all that it judges', () => {
		const judged = ['script', 'style', 'link'];
		expect(
			complaints(pages, ({ document }) => {
				const [first] = inOrder(document, ['meta', ...judged]).filter(
					(element) =>
						judged.includes(element.tagName) ||
						attribute(element, 'http-equiv') === 'Content-Security-Policy',
				);
				return first?.tagName === 'meta' ? undefined : `is after a <${first?.tagName ?? 'page'}>`;
			}),
		).toEqual([]);
	});
});

test('no page runs script from an attribute', () => {
	expect(
		complaints(pages, (page) =>
			attributesOn(page).flatMap(([name, value]) =>
				name.startsWith('on') ? `${name}="${value}"` : [],
			),
		),
	).toEqual([]);
});

test('no page has a style in an attribute, which its policy would refuse', () => {
	expect(
		complaints(pages, (page) =>
			attributesOn(page).flatMap(([name, value]) => (name === 'style' ? value : [])),
		),
	).toEqual([]);
});

describe('no page fetches anything from elsewhere', () => {
	const fetched: readonly [element: string, attribute: string][] = [
		['script', 'src'],
		['link', 'href'],
		['img', 'src'],
		['img', 'srcset'],
		['source', 'src'],
		['source', 'srcset'],
		['video', 'src'],
		['video', 'poster'],
		['audio', 'src'],
		['track', 'src'],
		['iframe', 'src'],
		['embed', 'src'],
		['object', 'data'],
		['input', 'src'],
		['form', 'action'],
		['use', 'href'],
		['image', 'href'],
	];

	test('by an element', () => {
		expect(
			complaints(pages, ({ document, address }) =>
				fetched.flatMap(([element, name]) =>
					document.querySelectorAll(`${element}[${name}]`).flatMap((found) => {
						const reference = attribute(found, name) ?? '';
						return reference.startsWith('data:') || onSite(reference, address)
							? []
							: `<${element} ${name}="${reference}">`;
					}),
				),
			),
		).toEqual([]);
	});

	test('by a style', () => {
		expect(
			complaints(pages, (page) =>
				inline(page, 'style').flatMap(
					({ textContent }) =>
						textContent.match(/@import[^;]*|url\(\s*["']?(?:https?:)?\/\/[^)]*\)/gi) ?? [],
				),
			),
		).toEqual([]);
	});
});

function attributesOn({ document }: Page): [name: string, value: string][] {
	return document
		.querySelectorAll('*')
		.flatMap((element) =>
			element.attributes.map(({ key }): [string, string] => [key, attribute(element, key) ?? '']),
		);
}

test('a link to elsewhere is safe from being read on the way', () => {
	expect(
		complaints(pages, ({ document, address }) =>
			all(document, 'a[href]').flatMap((link) => {
				const reference = attribute(link, 'href') ?? '';
				return onSite(reference, address) || reference.startsWith('https://') ? [] : reference;
			}),
		),
	).toEqual([]);
});
