import { acceptedByPython, requests, withPython } from '../_harness/clients/python.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { flask, gunicorn } from '../_harness/servers/python-app.ts';

export default reproduction({
	title: 'The cookie is set for a host that the client does not talk to, so it is thrown away',
	cause: 'cookie-not-sent',
	fix: 'set-cookie-attributes',
	change: 'The application leaves `Domain` out: the cookie belongs to the host that set it.',
	server: gunicorn(flask, 'orders:app'),
	client: requests,
	ask: withPython('orders.py'),
	askWithout: `GET /orders HTTP/1.1
Host: 127.0.0.1:8080`,
	vary: [
		acceptedByPython,
		[/session=[\w.-]+/g, 'session=eyJuYW1lIjoiYW5hIn0.c2lnbmVk.c2lnbmF0dXJl'],
	],
	marks: [
		{
			text: 'Domain=www.example.com',
			means: 'attention',
			why: 'Another host than the one that was called.',
		},
		{
			text: '{"error":"please sign in"}',
			means: 'refused',
			why: 'The sign-in went well, and the next request carries no cookie.',
		},
	],
});
