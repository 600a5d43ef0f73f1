import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { collect } from '../../search/collect.ts';

/** What search knows before it is asked, for its island. */
export const GET: APIRoute = () => Response.json(collect(library));
