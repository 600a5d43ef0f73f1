import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The lock of the whole site covers the file for the certificate check',
	cause: 'automated-caller-locked-out',
	fix: 'turn-password-protection-off-and-on',
	change: 'The folder of the certificate check is opened; everything else keeps its lock.',
	server: nginx,
	ask: `GET /.well-known/acme-challenge/q1Zr8sVbX0 HTTP/1.1
Host: example.com
User-Agent: Mozilla/5.0 (compatible; Let's Encrypt validation server; +https://www.letsencrypt.org)`,
	askWithout: `GET / HTTP/1.1
Host: example.com`,
	marks: [
		{
			text: 'GET /.well-known/acme-challenge/q1Zr8sVbX0',
			means: 'attention',
			why: 'Whoever renews the certificate fetches this file, and has no password.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Members"',
			means: 'refused',
			why: 'The lock stands in the server block, so it holds for every path.',
		},
	],
});
