import { acceptedByPython, requests, withPython } from '../_harness/clients/python.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { fastapi } from '../_harness/servers/python-app.ts';

export default reproduction({
	title: 'FastAPI adds the slash by a redirect to its own port, and the token stays behind',
	cause: 'authorization-lost-on-redirect',
	fix: 'keep-credentials-across-redirects',
	change: 'The program calls the address with the slash at its end.',
	server: fastapi(8081),
	also: [nginx],
	client: requests,
	ask: withPython('orders.py', {
		recorded: [8080, 8081],
		// Not what nginx hands on: that is not the client’s.
		keep: (request) => !request.includes('HTTP/1.0'),
	}),
	askWithout: `GET /orders/ HTTP/1.1
Host: 127.0.0.1:8080`,
	vary: [acceptedByPython],
	marks: [
		{
			text: 'location: http://127.0.0.1:8081/orders/',
			means: 'attention',
			why: 'FastAPI names the host under which nginx called it: another port.',
		},
		{
			text: '{"detail":"Not authenticated"}',
			means: 'refused',
			why: 'Requests takes the token to no other port, so none came.',
		},
	],
});
