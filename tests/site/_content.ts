import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

const places = {
	causes: (id: string) => `/causes/${id}/`,
	fixes: (id: string) => `/fixes/${id}/`,
	variations: (id: string) => `/variations/${id}/`,
	faq: (id: string) => `/faq/#${id}`,
	guides: (id: string) => `/guides/${id}/`,
	questions: (id: string) => `/why/${id}/`,
	outcomes: (id: string) => `/why/outcome/${id}/`,
} as const;

export type Shelf = keyof typeof places;

export const shelves = Object.keys(places) as readonly Shelf[];

/** The ids of the content files of a kind: their names, without a leading underscore. */
export function idsOf(shelf: Shelf): string[] {
	return readdirSync(path.join(content, shelf), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:mdx|yaml)$/.test(file))
		.map((file) => path.basename(file, path.extname(file)))
		.filter((id) => !id.startsWith('_'))
		.sort();
}

/** Where each content file of a kind is to be found on the site. */
export function placesOf(shelf: Shelf): string[] {
	return idsOf(shelf).map(places[shelf]);
}

/** The address of the same page as Markdown. */
export function markdownOf(address: string): string {
	return address === '/' ? '/index.md' : address.replace(/\/(?:#.*)?$/, '.md');
}
