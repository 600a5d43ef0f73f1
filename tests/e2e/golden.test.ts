import { asTyped, plan } from '../site/_planner.ts';
import { find, results, status } from './_search.ts';
import { expect, test } from './_test.ts';

/**
 * What is found is tried without a browser, in tests/site/golden.test.ts. Here a query of each kind
 * shows that the page says what the planner says.
 */
const queries: readonly (readonly [kind: string, query: string, address: string])[] = [
	['a code', '401.3', '/variations/iis-401-3/'],
	['a code in small letters', 'aadsts7000215', '/variations/aadsts7000215/'],
	['a message', 'Jwt is missing', '/variations/envoy-jwt-is-missing/'],
	['a part of a message', 'pull access denied', '/variations/docker-pull-access-denied/'],
	[
		'a line of a log',
		'[Fri Nov 20 09:14:02.123456 2026] [auth_basic:error] [pid 1234:tid 5678] [client 203.0.113.7:51234] AH01617: user ana: authentication failure for "/secret/": Password Mismatch',
		'/variations/apache-ah01617-password-mismatch/',
	],
	[
		'several lines of a terminal',
		'npm ERR! code E401\nnpm ERR! Unable to authenticate, your authentication token seems to be invalid.\nnpm ERR! To correct this please try logging in again with:\nnpm ERR!     npm login',
		'/variations/npm-e401-token/',
	],
	[
		'JSON in several lines',
		'{\n  "detail" : "Given token not valid for any token type",\n  "code" : "token_not_valid"\n}',
		'/variations/simplejwt-not-valid/',
	],
	[
		'a message in another language’s words',
		'登录失败，服务器返回：Full authentication is required to access this resource',
		'/variations/spring-full-authentication-required/',
	],
	['what somebody says', 'it worked an hour ago', '/causes/expired-token/'],
	['a question', 'does a 401 hurt my google ranking?', '/faq/#does-a-401-hurt-search-ranking'],
];

for (const [kind, query, address] of queries)
	test(`the page shows what the planner finds for ${kind}`, async ({ page }) => {
		const found = await find(page, query);
		const { exact, urls } = plan(asTyped(query));
		expect(found[0]).toBe(address);
		expect(found.slice(0, urls.length)).toEqual(urls.slice(0, found.length));
		const first = results(page).getByRole('listitem').first();
		await expect(first.getByText('This is')).toHaveCount(exact === undefined ? 0 : 1);
	});

/** Of the plainest words alone the planner knows nothing: the full text has to be asked. */
const ofTheFullText: readonly (readonly [query: string, address: string])[] = [
	['what is a 401', '/guides/what-a-401-is/'],
	['Why do I get a 401?', '/faq/#why-do-i-get-a-401'],
];

for (const [query, address] of ofTheFullText)
	test(`the full text answers “${query}”`, async ({ page }) => {
		const found = await find(page, query);
		expect(found.slice(0, 3)).toContain(address);
	});

for (const query of ['AADSTS99999', '401.9', 'AH99999', 'npm ERR! code E999'])
	test(`search says that it does not know the code in “${query}”`, async ({ page }) => {
		await find(page, query);
		await expect(status(page)).toHaveText(/Not known here: \S/);
	});

test('search says nothing of the kind of codes that it knows', async ({ page }) => {
	await find(page, '401.3');
	await expect(status(page)).not.toHaveText(/Not known/);
});

for (const query of ['xqzv flurble', 'qqqq', '!!!'])
	test(`search finds nothing for “${query}” and says so`, async ({ page }) => {
		expect(await find(page, query)).toEqual([]);
		await expect(page.getByRole('main').getByText('Nothing here says that')).toBeVisible();
	});
