import type { APIRoute } from 'astro';
import { library } from '../../library.ts';

/** The decision tree for the wizard’s island. */
export const GET: APIRoute = () => Response.json(library.tree);
