import { writeFile } from 'node:fs/promises';
import { chromium, chromiumVaries, withChromium } from '../_harness/clients/chromium.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

const password = 'pässe';

export default reproduction({
	title: 'The password file was made from Latin-1, and browsers send UTF-8',
	cause: 'special-characters-in-credentials',
	fix: 'quote-and-encode-the-credentials',
	change: 'The hash in the password file is made from the password in UTF-8.',
	server: nginx,
	client: chromium,
	vary: chromiumVaries,
	async prepare(stage) {
		const file = stage.path('/tmp/password');
		await writeFile(file, Buffer.from(password, stage.name === 'before' ? 'latin1' : 'utf8'));
		const hash = await stage.must('openssl', ['passwd', '-apr1', '-salt', '6Q6gh6.D', '-in', file]);
		await stage.write('/etc/nginx/.htpasswd', `ana:${hash}`);
	},
	ask: withChromium({ sites: { 'https://www.example.com': 8080 } }, async ({ page, signIn }) => {
		await signIn(['ana', password]);
		// Where the box is cancelled, the browser counts it as a failure to load.
		await page.goto('https://www.example.com/').catch(() => undefined);
	}),
	askWithout: `GET / HTTP/1.1
Host: www.example.com`,
	log: { file: '/var/log/nginx/error.log', lines: /mismatch/ },
	marks: [
		{
			text: 'Authorization: Basic YW5hOnDDpHNzZQ==',
			means: 'attention',
			why: 'ana:pässe, with two bytes for the ä: Chromium writes UTF-8.',
		},
		{
			text: 'user "ana": password mismatch',
			means: 'refused',
			why: 'The hash was made from one byte for the ä, as a Latin-1 terminal or an old Windows program writes it.',
		},
	],
});
