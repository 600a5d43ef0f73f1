import {
	chromium,
	chromiumVaries,
	withChromium,
	type Visitor,
} from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi } from '../_harness/servers/session-api.ts';

const surroundings = {
	sites: { 'https://www.example.com': 8080 },
	keep: (request: string) => /^(?:POST \/login|GET \/me) /.test(request),
};
/** As an earlier release of the site set it, for the whole domain. */
const old = {
	name: 'session',
	value: '0b7d4c19-5e2a-4f80-9c36-e1a8d2740f5b',
	domain: '.example.com',
	path: '/',
	secure: true,
	httpOnly: true,
};

/** The page signs in as soon as it is opened, and asks for the account. */
async function signIn({ page }: Visitor): Promise<void> {
	await page.goto('https://www.example.com/');
	await page.getByText('answered').waitFor();
}

export default reproduction({
	title: 'The normal window has an old cookie of the whole domain; a private window has none',
	cause: 'stale-browser-state',
	fix: 'try-a-private-window',
	change: 'The address is opened in a private window, and one signs in there.',
	server: sessionApi(),
	client: chromium,
	vary: [
		...chromiumVaries,
		// The other number is the old one: it never changes.
		[/(?<=session=)(?!0b7d4c19)[0-9a-f]{8}-[0-9a-f-]{27}/g, '6f1c0b52-93a4-4e6d-8b1f-2d7c5e9a4013'],
	],
	ask: withChromium(surroundings, async (visitor) => {
		await visitor.context.addCookies([old]);
		await signIn(visitor);
	}),
	askAfter: withChromium(surroundings, async (visitor) => {
		await visitor.context.addCookies([old]);
		await signIn(await visitor.privateWindow());
	}),
	askWithout: `GET /me HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'session=0b7d4c19-5e2a-4f80-9c36-e1a8d2740f5b;',
			means: 'refused',
			why: 'The old cookie, set earlier for the whole domain, stands first; the server reads this one.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'Signing in worked, and did not drive the old cookie out.',
		},
	],
	marksAfter: [
		{
			text: 'Cookie: session=6f1c0b52-93a4-4e6d-8b1f-2d7c5e9a4013',
			means: 'given',
			why: 'One cookie only: the private window knows nothing of the old one.',
		},
	],
});
