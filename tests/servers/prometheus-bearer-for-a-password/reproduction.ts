import { prometheusAsClient, scrapedByPrometheus } from '../_harness/clients/prometheus.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'Prometheus sends the password as a Bearer token, and the server asks for Basic',
	cause: 'wrong-scheme',
	fix: 'use-the-scheme-the-server-asks-for',
	change: '`basic_auth` takes the place of `authorization`, which means Bearer.',
	server: nginx,
	client: prometheusAsClient,
	ask: scrapedByPrometheus,
	askWithout: `GET /metrics HTTP/1.1
Host: app.example.com`,
	marks: [
		{
			text: 'Authorization: Bearer winter',
			means: 'refused',
			why: 'This is what `authorization` with a file of credentials sends, unless a `type` is named.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Metrics"',
			means: 'attention',
			why: 'The word that the server reads is another one.',
		},
	],
});
