import { prometheusAsClient, scrapedByPrometheus } from '../_harness/clients/prometheus.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The metrics were put behind a password, and Prometheus has none',
	cause: 'automated-caller-locked-out',
	fix: 'let-programs-through',
	change: 'The job has a name and a password of its own; the lock stays on.',
	server: nginx,
	client: prometheusAsClient,
	ask: scrapedByPrometheus,
	askWithout: `GET /metrics HTTP/1.1
Host: app.example.com`,
	marks: [
		{
			text: 'User-Agent: Prometheus/',
			means: 'attention',
			why: 'A program asks, and it sends no password.',
		},
		{
			text: 'server returned HTTP status 401 Unauthorized',
			means: 'refused',
			why: 'Prometheus only repeats what its target said.',
		},
	],
});
