import { reproduction } from '../_harness/reproduction.ts';
import { send } from '../_harness/send.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { nameServer } from '../_harness/servers/name-server.ts';

const request = 'GET / HTTP/1.1\nHost: www.example.com';

export default reproduction({
	title: 'The name still points to the old server, which is locked since the move',
	cause: 'dns-points-elsewhere',
	fix: 'correct-the-dns-record',
	change: 'The A record of the shop holds the number of the new server.',
	server: nginx,
	also: [nameServer],
	ask: async (stage) => ({
		exchanges: [
			// Past the name, at the number of the new server.
			await send(await stage.port(8081), request, undefined, '127.0.0.2'),
			await stage.send(request),
		],
	}),
	askAfter: request,
	// What is locked on the new server stays so.
	askWithout: 'GET /accounts/ HTTP/1.1\nHost: www.example.com',
	marks: [
		{
			text: '<p>The shop is open.</p>',
			means: 'given',
			why: 'The same request sent to the number of the new server: it opens, without a password.',
		},
		{
			text: 'X-Answered-By: 127.0.0.1:8081',
			means: 'attention',
			why: 'The number of the old server: that is where the name leads.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Old server"',
			means: 'refused',
			why: 'The old server does what it was told. The visitor should not be there.',
		},
	],
	marksAfter: [
		{
			text: 'X-Answered-By: 127.0.0.2:8081',
			means: 'given',
			why: 'The new server answers, and asks for nothing.',
		},
	],
});
