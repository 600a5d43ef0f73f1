import { readFileSync } from 'node:fs';
import type { DecisionTree } from '../../src/model/tree.ts';

const read = (file: string): string =>
	readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');

/** Every page that the sitemap names, as an address below the site’s own. */
export const addresses: readonly string[] = [
	...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g),
].map(([, location = '']) => new URL(location).pathname);

/** The finished HTML of a page. */
export function htmlOf(address: string): string {
	return read(`${address.slice(1)}index.html`);
}

/** The questions and answers as the wizard’s script gets them. */
export const tree = JSON.parse(read('api/tree.json')) as DecisionTree;

/** One page of each kind that there is. */
export const onePageOfEachKind: readonly (readonly [kind: string, address: string])[] = [
	['home', '/'],
	['diagnose', '/diagnose/'],
	['first question', '/why/'],
	['later question', '/why/private-window/'],
	['outcome', '/why/outcome/old-credentials-in-the-way/'],
	['list of causes', '/causes/'],
	['cause', '/causes/expired-token/'],
	['list of fixes', '/fixes/'],
	['fix', '/fixes/clear-cookies-for-the-site/'],
	['list of messages', '/variations/'],
	['message', '/variations/iis-401-3/'],
	['list of codes', '/variations/codes/'],
	['list of products', '/products/'],
	['product', '/products/apache-httpd/'],
	['list of guides', '/guides/'],
	['guide', '/guides/reading-www-authenticate/'],
	['cheat sheet', '/cheat-sheet/'],
	['questions that people ask', '/faq/'],
	['map', '/map/'],
	['search', '/search/'],
	['about', '/about/'],
	['not found', '/404.html'],
];
