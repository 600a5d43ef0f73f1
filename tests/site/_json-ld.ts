import { all } from './_html.ts';
import type { Page } from './_pages.ts';

export type Data = Readonly<Record<string, unknown>>;

/** The blocks of structured data on a page. */
export function jsonLdOf({ document }: Page): Data[] {
	return all(document, 'script[type="application/ld+json"]').map(
		(script) => JSON.parse(script.textContent) as Data,
	);
}

/** The one block of a type on a page, if there is one. */
export function ofType(page: Page, type: string): Data | undefined {
	return jsonLdOf(page).find((data) => data['@type'] === type);
}

/** Every text in a value, at any depth. */
export function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
