import { setTimeout as sleep } from 'node:timers/promises';
import {
	chromium,
	chromiumVaries,
	withChromium,
	type Visitor,
} from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { sessionApi, sessionVaries } from '../_harness/servers/session-api.ts';

const surroundings = {
	sites: { 'https://www.example.com': 8080 },
	keep: (request: string) => /^(?:POST \/login|GET \/me) /.test(request),
};
/** Stands for the fifteen minutes after which sites like to end a session. */
const sessionSeconds = 4;

async function signInAndRest({ page }: Visitor): Promise<void> {
	await page.goto('https://www.example.com/');
	await page.getByText('Sign in').click();
	await page.getByText('answered 204').waitFor();
	await sleep(sessionSeconds * 1000 + 500);
	await page.getByText('Show my account').click();
	await page.getByText('answered 401').waitFor();
}

export default reproduction({
	title: 'The session ends while the page stays open',
	cause: 'expired-session',
	fix: 'sign-in-again',
	change: 'One signs in again.',
	server: sessionApi(sessionSeconds),
	client: chromium,
	vary: [...chromiumVaries, sessionVaries],
	ask: withChromium(surroundings, signInAndRest),
	askAfter: withChromium(surroundings, async (visitor) => {
		await signInAndRest(visitor);
		const { page } = visitor;
		await page.goto('https://www.example.com/');
		await page.getByText('Sign in').click();
		await page.getByText('answered 204').waitFor();
		await page.getByText('Show my account').click();
		await page.getByText('answered 200').waitFor();
	}),
	askWithout: `GET /me HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'Set-Cookie: session=',
			means: 'given',
			why: 'Signing in worked, and the cookie has no end of its own.',
		},
		{
			text: 'Cookie: session=',
			means: 'attention',
			why: 'The cookie is sent: it is the session behind it that the server has ended.',
		},
		{
			text: '{"error":"Not signed in"}',
			means: 'refused',
			why: 'The page is still on the screen, and its button gets a 401.',
		},
	],
});
