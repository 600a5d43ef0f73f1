import { fileAt, read } from './_dist.ts';
import { textsOf } from './_xml.ts';

/** The addresses of the sitemaps, as the index gives them. */
export const sitemaps = textsOf(read('sitemap-index.xml'), 'loc');

/** Every address that a sitemap gives. */
export const listed = sitemaps.flatMap((sitemap) => {
	const file = fileAt(new URL(sitemap).pathname);
	if (file === undefined) throw new Error(`${sitemap} is in the index but was not built`);
	return textsOf(read(file), 'loc');
});
