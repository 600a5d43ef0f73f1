import type { APIRoute } from 'astro';
import { bodyOf, library } from '../../library.ts';
import { listingOf } from '../../listings.ts';
import { proseToMarkdown } from '../../model/markdown.ts';
import { collect } from '../../search/collect.ts';

/** What search knows before it is asked, for its island. */
export const GET: APIRoute = () =>
	Response.json(
		collect(library, (entry) =>
			proseToMarkdown(bodyOf(entry), listingOf).replace(/\]\([^)]*\)/g, ']'),
		),
	);
