import {
	chromium,
	chromiumVaries,
	withChromium,
	type Visitor,
} from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

const surroundings = { sites: { 'https://www.example.com': 8080 } };

/** Signs in, and then somebody gives ana another password: spring. */
async function passwordChanges({ page, stage, signIn }: Visitor): Promise<void> {
	await signIn(['ana', 'winter']);
	await page.goto('https://www.example.com/');
	await stage.write('/etc/nginx/.htpasswd', 'ana:{PLAIN}spring\n');
}

export default reproduction({
	title: 'The browser sends the password that was typed into its box before it changed',
	cause: 'stale-browser-state',
	fix: 'clear-saved-credentials',
	change: 'The browser is quit and started again; it asks, and the new password is typed.',
	server: nginx,
	client: chromium,
	vary: chromiumVaries,
	ask: withChromium(surroundings, async (visitor) => {
		await passwordChanges(visitor);
		await visitor.page.goto('https://www.example.com/account/');
	}),
	askAfter: withChromium(surroundings, async (visitor) => {
		await passwordChanges(visitor);
		const { page, signIn } = await visitor.restart();
		await signIn(['ana', 'spring']);
		await page.goto('https://www.example.com/account/');
	}),
	askWithout: `GET /account/ HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'Authorization: Basic YW5hOndpbnRlcg==',
			means: 'refused',
			why: 'ana:winter, typed once. The browser sends it by itself, and the password is another one by now.',
		},
	],
});
