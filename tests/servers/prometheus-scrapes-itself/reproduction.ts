import { scrape } from '../_harness/clients/prometheus.ts';
import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { prometheus } from '../_harness/servers/prometheus.ts';

export default reproduction({
	title: 'Prometheus got a password, and its own job that watches it does not send it',
	cause: 'automated-caller-locked-out',
	fix: 'let-programs-through',
	change: 'The job that Prometheus runs against itself sends the password too.',
	server: prometheus,
	ask: (stage) => scrape(stage, 8080, { Authorization: basic('ana', 'winter') }),
	askWithout: `GET /metrics HTTP/1.1
Host: prometheus.example.com`,
	vary: [
		[/# HELP go_gc[\s\S]*/g, '# HELP go_gc_duration_seconds …'],
		[/Content-Length: \d{5}\n/g, ''],
	],
	marks: [
		{
			text: 'User-Agent: Prometheus/',
			means: 'attention',
			why: 'Prometheus calls itself, as its first job usually does, and sends no password.',
		},
		{
			text: 'server returned HTTP status 401 Unauthorized',
			means: 'refused',
			why: 'Its page works for everybody who signs in, while its own metrics have stopped.',
		},
	],
});
