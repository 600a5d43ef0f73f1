import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { tomcat, tomcatVaries } from '../_harness/servers/tomcat.ts';
import type { Asked, Stage } from '../_harness/stage.ts';

const ask = (password: string) => `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', password)}`;

/** A script tries its old password five times, and then somebody sends the right one. */
async function askAfterTheScript(stage: Stage): Promise<Asked> {
	const tries = [];
	for (let count = 0; count < 5; count += 1) tries.push(await stage.send(ask('summer')));
	return { exchanges: [...tries.slice(-1), await stage.send(ask('winter'))] };
}

export default reproduction({
	title: 'A script has tried an old password five times, and Tomcat has locked the name',
	cause: 'too-many-requests',
	fix: 'respect-or-raise-the-limit',
	change: 'The script was stopped, and the lock has ended: the count is kept in memory only.',
	server: tomcat,
	ask: askAfterTheScript,
	askAfter: ask('winter'),
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com`,
	log: {
		file: '/var/lib/tomcat10/logs/catalina.log',
		lines: /locked user/,
	},
	vary: tomcatVaries,
	marks: [
		{
			text: 'Authorization: Basic YW5hOndpbnRlcg==',
			means: 'attention',
			why: 'The right password this time.',
		},
		{
			text: 'An attempt was made to authenticate the locked user [ana]',
			means: 'refused',
			why: 'Only the log tells: it was not compared at all.',
		},
	],
});
