import type { Running } from '../_harness/process.ts';
import { stop } from '../_harness/process.ts';
import type { Product } from '../_harness/products.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { flask, gunicorn } from '../_harness/servers/python-app.ts';
import type { Asked, Stage } from '../_harness/stage.ts';

const application = gunicorn(flask, 'orders:app');
const itsdangerous: Product = { name: 'ItsDangerous', debian: ['python3-itsdangerous'] };
const running = new Map<Stage, Running>();

export default reproduction({
	title: 'Every start makes a new key, and no token of before is valid any more',
	cause: 'bad-token-signature',
	fix: 'sync-key-sets',
	change: 'The key is read from a file, the same at every start and for every process.',
	server: {
		...application,
		async start(stage) {
			running.set(stage, (await application.start(stage)) as Running);
		},
	},
	uses: [itsdangerous],
	async ask(stage: Stage): Promise<Asked> {
		const signedIn = await stage.send(`POST /login HTTP/1.1
Host: api.example.com
Content-Type: application/x-www-form-urlencoded

name=ana&password=winter`);
		const token = /"token":"([^"]+)"/.exec(signedIn.response)?.[1] ?? 'none';
		// As at an update, or when the machine starts anew.
		const old = running.get(stage);
		if (old) await stop(old);
		await application.start(stage);
		const call = await stage.send(`GET /orders HTTP/1.1
Host: api.example.com
Authorization: Bearer ${token}`);
		return { exchanges: [signedIn, call] };
	},
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	vary: [
		[
			/eyJuYW1lIjoiYW5hIn0\.[\w-]+\.[\w-]+/g,
			'eyJuYW1lIjoiYW5hIn0.aSGB0A.c2lnbmF0dXJlIG9mIGFuYXMgdG9rZW4',
		],
		[/Signature b'[\w-]+' does/g, "Signature b'c2lnbmF0dXJlIG9mIGFuYXMgdG9rZW4' does"],
	],
	marks: [
		{
			text: 'does not match',
			means: 'refused',
			why: 'The token is of a minute ago; the key that signed it is gone.',
		},
	],
});
