import type { APIRoute } from 'astro';
import { absolute, siteName } from '../model/json-ld.ts';

/** https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export const GET: APIRoute = ({ site }) =>
	new Response(
		`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${siteName}</ShortName>
	<Description>Causes, fixes and messages of HTTP 401</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Image width="16" height="16" type="image/svg+xml">${absolute(site, '/favicon.svg')}</Image>
	<Url type="text/html" template="${absolute(site, '/search/')}?q={searchTerms}"/>
	<Url type="application/opensearchdescription+xml" rel="self" template="${absolute(site, '/opensearch.xml')}"/>
</OpenSearchDescription>
`,
		{ headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
	);
