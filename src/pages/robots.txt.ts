import type { APIRoute } from 'astro';
import { absolute } from '../model/json-ld.ts';

export const GET: APIRoute = ({ site }) =>
	new Response(`User-agent: *
Allow: /
Sitemap: ${absolute(site, '/sitemap-index.xml')}
`);
