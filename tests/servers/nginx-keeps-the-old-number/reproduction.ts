import { until } from '../_harness/process.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { send } from '../_harness/send.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { nameServer } from '../_harness/servers/name-server.ts';
import type { Stage } from '../_harness/stage.ts';

const request = 'GET / HTTP/1.1\nHost: www.example.com';

/** Asks before and after the record is changed; what is done in between is the fix. */
async function askAroundTheMove(stage: Stage, meanwhile: () => Promise<unknown>) {
	const before = await stage.send(request);
	await stage.write('/srv/dns/zone', 'shop.example.com. 300 IN A 127.0.0.2\n');
	await meanwhile();
	return { exchanges: [before, await stage.send(request)] };
}

export default reproduction({
	title: 'The record is right again, but nginx keeps the number of the old server',
	cause: 'dns-points-elsewhere',
	fix: 'flush-dns',
	change: 'nginx is reloaded, and with that forgets the numbers that it has looked up.',
	server: nginx,
	also: [nameServer],
	ask: async (stage) => {
		// Past the name, at the number of the new server.
		const straight = await send(await stage.port(8081), request, undefined, '127.0.0.2');
		const { exchanges } = await askAroundTheMove(stage, () => Promise.resolve());
		return { exchanges: [straight, ...exchanges] };
	},
	askAfter: (stage) =>
		askAroundTheMove(stage, async () => {
			await stage.must('nginx', ['-c', '/etc/nginx/nginx.conf', '-s', 'reload']);
			// The old worker may still take a call or two.
			let inARow = 0;
			await until(
				async () => {
					const { response } = await stage.send(request);
					inARow = response.includes('127.0.0.2') ? inARow + 1 : 0;
					return inARow === 10;
				},
				() => 'nginx keeps the old number after it was reloaded',
			);
		}),
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
			why: 'Between the two calls the record was changed. nginx did not ask again.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Old server"',
			means: 'refused',
			why: 'The old server answers, and asks for its password.',
		},
	],
	marksAfter: [
		{
			text: 'X-Answered-By: 127.0.0.2:8081',
			means: 'given',
			why: 'After the reload nginx looks the name up anew.',
		},
	],
});
