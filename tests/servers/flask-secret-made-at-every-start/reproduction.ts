import { reproduction } from '../_harness/reproduction.ts';
import { flask, gunicorn } from '../_harness/servers/python-app.ts';
import { stop, type Running } from '../_harness/process.ts';
import type { Asked, Stage } from '../_harness/stage.ts';
import { signIn } from '../_harness/clients/session.ts';

const application = gunicorn(flask, 'orders:app');
let running: Running;

export default reproduction({
	title: 'Every start makes a new key, and no session of before is valid any more',
	cause: 'bad-token-signature',
	fix: 'sync-key-sets',
	change: 'The key is read from a file, the same at every start and for every process.',
	server: {
		...application,
		async start(stage) {
			running = (await application.start(stage)) as Running;
		},
	},
	async ask(stage: Stage): Promise<Asked> {
		const signedIn = await signIn(stage);
		await stop(running);
		await application.start(stage);
		const call = await stage.send(`GET /orders HTTP/1.1
Host: www.example.com
Cookie: ${signedIn.cookie}`);
		return { exchanges: [signedIn.exchange, call] };
	},
	askWithout: `GET /orders HTTP/1.1
Host: www.example.com`,
	vary: [
		[/Expires=[^;]+/g, 'Expires=Wed, 23 Dec 2026 09:00:00 GMT'],
		[/session=[\w.-]+/g, 'session=eyJuYW1lIjoiYW5hIn0.c2lnbmVk.c2lnbmF0dXJl'],
	],
	marks: [
		{
			text: '{"error":"please sign in"}',
			means: 'refused',
			why: 'The cookie came back; the application was started anew in between.',
		},
	],
});
