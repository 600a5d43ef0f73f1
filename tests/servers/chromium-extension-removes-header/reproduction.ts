import {
	chromium,
	chromiumVaries,
	withChromium,
	type Visitor,
} from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

const surroundings = {
	sites: { 'https://app.example.com': 8080 },
	keep: (request: string) => request.includes(' /v1/orders '),
};

async function showAccount({ page, signIn }: Visitor): Promise<void> {
	// nginx’s challenge brings up the browser’s own box, which is cancelled.
	await signIn();
	await page.goto('https://app.example.com/');
	await page.getByText('answered').waitFor();
}

export default reproduction({
	title: 'An extension for privacy takes the Authorization header away',
	cause: 'extension-or-privacy-tool',
	fix: 'turn-extensions-off',
	change: 'The extension is off.',
	server: nginx,
	client: chromium,
	vary: chromiumVaries,
	ask: withChromium({ ...surroundings, extension: '/home/ana/extension' }, async (visitor) => {
		// Where extensions are off; then the normal window, where this one is on.
		await showAccount(await visitor.privateWindow());
		await showAccount(visitor);
	}),
	askAfter: withChromium(surroundings, showAccount),
	askWithout: `GET /v1/orders HTTP/1.1
Host: app.example.com`,
	marks: [
		{
			text: 'Authorization: Basic YW5hOndpbnRlcg==',
			means: 'given',
			why: 'In a private window, where extensions are off, the page’s password is sent.',
		},
		{
			text: 'HTTP/1.1 200 OK',
			means: 'given',
			why: 'The password is good, and so is the page.',
		},
		{
			text: 'HTTP/1.1 401 Unauthorized',
			means: 'refused',
			why: 'In the normal window the same page sends the same, without the line Authorization.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Orders"',
			means: 'refused',
			why: 'nginx was sent no password.',
		},
	],
});
