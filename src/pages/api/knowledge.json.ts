import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { toPublicData } from '../../model/public-data.ts';

export const GET: APIRoute = () => Response.json(toPublicData(library));
