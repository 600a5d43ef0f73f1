import { reproduction } from '../_harness/reproduction.ts';
import { uwsgi } from '../_harness/servers/uwsgi.ts';

export default reproduction({
	title: 'The load balancer asks whether the server is well, and meets the password',
	cause: 'automated-caller-locked-out',
	fix: 'let-programs-through',
	change: 'Exactly the address of the health check answers before the password is asked for.',
	server: uwsgi,
	ask: `GET /healthz HTTP/1.1
Host: www.example.com
User-Agent: ELB-HealthChecker/2.0`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'User-Agent: ELB-HealthChecker/2.0',
			means: 'attention',
			why: 'A program asks, which has no password.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Reports"',
			means: 'refused',
			why: 'The lock is in front of every address, this one too.',
		},
	],
});
