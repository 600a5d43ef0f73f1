import { basic } from '../_harness/http.ts';
import { until } from '../_harness/process.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { haproxy } from '../_harness/servers/haproxy.ts';
import { nginxOn } from '../_harness/servers/nginx.ts';
import type { Stage } from '../_harness/stage.ts';

const visit = `GET / HTTP/1.1
Host: staff.example.com
Authorization: ${basic('ana', 'winter')}`;

/** A visit, and the health check that HAProxy goes by. HAProxy reaches nginx through the recorder. */
async function visitAndCheck(stage: Stage) {
	const tap = await stage.tap(8081);
	const check = () => tap.exchanges().find(({ request }) => !request.includes('Authorization'));
	await until(
		() => check() !== undefined,
		() => 'HAProxy has not checked the server',
	);
	let visited = await stage.send(visit);
	if (stage.name === 'before')
		await until(
			async () => {
				visited = await stage.send(visit);
				return visited.response.includes(' 503 ');
			},
			() => 'HAProxy still counts the server as up',
		);
	const checked = check();
	return { exchanges: [visited, ...(checked ? [checked] : [])] };
}

export default reproduction({
	title: 'The health check of HAProxy meets the lock, and nobody gets in any more',
	cause: 'automated-caller-locked-out',
	fix: 'let-programs-through',
	change: 'nginx answers one address without a password, and HAProxy asks for that one.',
	server: {
		...haproxy,
		// What it logs to its standard output goes into a file.
		start: (stage) =>
			stage.serve(
				'sh',
				['-c', 'exec haproxy -db -f /etc/haproxy/haproxy.cfg > /var/log/haproxy.log'],
				{ on: 8080 },
			),
	},
	also: [nginxOn(8081)],
	ask: visitAndCheck,
	askWithout: 'GET / HTTP/1.1\nHost: staff.example.com',
	log: { file: '/var/log/haproxy.log', lines: /is DOWN/ },
	vary: [
		[/check duration: \d+ms/g, 'check duration: 1ms'],
		[/\b\d+ sessions active/g, '0 sessions active'],
	],
	marks: [
		{
			text: 'Server web/web1 is DOWN, reason: Layer7 wrong status, code: 401',
			means: 'attention',
			why: 'HAProxy says itself why it sends nobody to this server any more.',
		},
		{
			text: 'HTTP/1.1 401 Unauthorized',
			means: 'refused',
			why: 'The check brings no password. For HAProxy the server is broken.',
		},
		{
			text: 'No server is available to handle this request.',
			means: 'attention',
			why: 'The visitor has the right password, and there is no server left to ask.',
		},
	],
});
