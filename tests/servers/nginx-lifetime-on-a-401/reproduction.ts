import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

const stranger = `GET /app.css HTTP/1.1
Host: www.example.com`;
const ana = `${stranger}
Authorization: ${basic('ana', 'winter')}`;

export default reproduction({
	title: 'The server gives its 401 an hour to live, and the cache in front keeps it',
	cause: 'cached-401',
	fix: 'purge-a-cached-401',
	change: 'The server forbids to store a 401, and what is behind the lock is for one person only.',
	server: nginx,
	prepare: (stage) => stage.write('/var/cache/.keep', ''),
	ask: async (stage) => ({ exchanges: [await stage.send(stranger), await stage.send(ana)] }),
	// After somebody who may see it, a stranger must still be refused.
	askWithout: async (stage) => ({ exchanges: [await stage.send(ana), await stage.send(stranger)] }),
	marks: [
		{
			text: 'Cache-Control: public, max-age=3600',
			means: 'attention',
			why: 'This line stands on the refusal too. It permits everybody to keep it for an hour.',
		},
		{
			text: 'X-Cache: HIT',
			means: 'refused',
			why: 'The second caller has the right password, and gets what the first one was told.',
		},
	],
	marksAfter: [
		{
			text: 'Cache-Control: private, max-age=3600',
			means: 'given',
			why: 'The browser may keep it, a shared cache may not.',
		},
	],
});
