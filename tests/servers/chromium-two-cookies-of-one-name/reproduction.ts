import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi } from '../_harness/servers/session-api.ts';

const surroundings = {
	sites: { 'https://www.example.com': 8080 },
	keep: (request: string) => /^(?:POST \/login|GET \/me) /.test(request),
};
/** As an earlier release of the site set it, for one path. */
const old = {
	name: 'session',
	value: '0b7d4c19-5e2a-4f80-9c36-e1a8d2740f5b',
	domain: 'www.example.com',
	path: '/me',
	secure: true,
	httpOnly: true,
};

export default reproduction({
	title: 'An old cookie of the same name comes before the new one',
	cause: 'stale-browser-state',
	fix: 'clear-cookies-for-the-site',
	change: 'The cookies of this one site are deleted; then one signs in again.',
	server: sessionApi(),
	client: chromium,
	vary: [
		...chromiumVaries,
		// The other number is the old one: it never changes.
		[/(?<=session=)(?!0b7d4c19)[0-9a-f]{8}-[0-9a-f-]{27}/g, '6f1c0b52-93a4-4e6d-8b1f-2d7c5e9a4013'],
	],
	ask: withChromium(surroundings, async ({ page, context }) => {
		await context.addCookies([old]);
		await page.goto('https://www.example.com/');
		await page.getByText('answered').waitFor();
	}),
	askAfter: withChromium(surroundings, async ({ page, context }) => {
		await context.addCookies([old]);
		await context.clearCookies({ domain: 'www.example.com' });
		await page.goto('https://www.example.com/');
		await page.getByText('answered').waitFor();
	}),
	askWithout: `GET /me HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'session=0b7d4c19-5e2a-4f80-9c36-e1a8d2740f5b;',
			means: 'refused',
			why: 'The old cookie, set for the longer path, stands first; the server reads this one.',
		},
		{
			text: 'session=6f1c0b52-93a4-4e6d-8b1f-2d7c5e9a4013',
			means: 'given',
			why: 'The new one is good, and nobody looks at it.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'Signing in again changes nothing: the old cookie stays first.',
		},
	],
});
