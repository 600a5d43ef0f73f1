import type { Visitor } from '../_harness/clients/chromium.ts';
import { chromium } from '../_harness/clients/chromium.ts';
import type { Product } from '../_harness/products.ts';
import type { Server } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';
import { caddy } from '../_harness/servers/caddy.ts';
import { lighttpd } from '../_harness/servers/lighttpd.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { tomcat } from '../_harness/servers/tomcat.ts';
import { nginxForWordpress, wordpress } from '../_harness/servers/wordpress.ts';

/** A page to take a picture of. Its server’s files lie in a folder of the same name. */
export interface PageToShow {
	readonly name: string;
	/** Whose page it is, where that is not the server. */
	readonly by?: Product;
	/** Started in this order. */
	readonly servers: readonly [Server, ...Server[]];
	/** Opens the page; without any, `/reports/` is opened and the password box cancelled. */
	readonly visit?: (visitor: Visitor) => Promise<unknown>;
	/** How much of the page is shown, in pixels; what little most of them hold fits into 240. */
	readonly height?: number;
	/** What is to be seen. Words between “ and ” must stand on the page; `{version}` is the server’s. */
	readonly alt: string;
	readonly variations: readonly string[];
}

export const pages: readonly PageToShow[] = [
	{
		name: 'nginx',
		servers: [nginx],
		alt: 'A white page. In the middle of its top, in large bold letters: “401 Authorization Required”. Below a line: “nginx/{version}”. Nothing else.',
		variations: ['nginx-401-authorization-required', '401-authorization-required'],
	},
	{
		name: 'apache',
		servers: [apache()],
		alt: "A white page. A bold heading on the left: “Unauthorized”. Below it: “This server could not verify that you are authorized to access the document requested. Either you supplied the wrong credentials (e.g., bad password), or your browser doesn't understand how to supply the credentials required.” Under a line, in italics: “Apache/{version} (Debian) Server at www.example.com Port 80”.",
		variations: ['apache-401-unauthorized'],
	},
	{
		name: 'tomcat',
		servers: [tomcat],
		alt: 'A white page with dark blue bars. White on the first bar: “HTTP Status 401 – Unauthorized”. Below: “Type Status Report”, then “Description The request has not been applied to the target resource because it lacks valid authentication credentials for that resource.” Under a second bar: “Apache Tomcat/{version} (Debian)”.',
		variations: ['tomcat-401'],
	},
	{
		name: 'lighttpd',
		servers: [lighttpd],
		alt: 'A white page. A bold heading on the left: “401 Unauthorized”. Nothing else.',
		variations: ['401-unauthorized', 'lighttpd-password-does-not-match'],
	},
	{
		name: 'chromium',
		by: chromium,
		servers: [caddy],
		// In a lower window the browser lays the page out as on a telephone.
		height: 570,
		alt: 'A page of the browser itself, here for a Caddy server that sends no page with its 401. A small grey picture of a sheet of paper with a sad face. Below it, in large letters: “This page isn’t working”. Then: “If the problem continues, contact the site owner.” In small grey letters: “HTTP ERROR 401”. A button: “Reload”.',
		variations: ['http-error-401', 'caddy-basic-auth'],
	},
	{
		name: 'wordpress',
		servers: [wordpress, nginxForWordpress],
		height: 600,
		visit: async ({ page }) => {
			await page.goto('http://www.example.com/wp-login.php');
			await page.getByLabel('Username or Email Address').fill('ana');
			await page.getByLabel('Password', { exact: true }).fill('summer');
			await page.getByRole('button', { name: 'Log In' }).click();
			await page.getByText('is incorrect').waitFor();
			// WordPress shakes the form and puts the cursor into it, a moment later.
			await page.locator('#user_pass:focus').waitFor();
			await page.locator('#user_pass').blur();
		},
		alt: 'A light grey page with the round blue WordPress logo on top. Below it a white box with a red edge: “Error: The password you entered for the username ana is incorrect. Lost your password?” Then the form: the field “Username or Email Address” with ana in it, the empty field “Password”, the box “Remember Me” and the blue button “Log In”. Under the form two links: “Lost your password?” and “← Go to Example”.',
		variations: [],
	},
];
