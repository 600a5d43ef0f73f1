import { acceptedByPython, requests, withPython } from '../_harness/clients/python.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { aiohttp, pythonApp } from '../_harness/servers/python-app.ts';

export default reproduction({
	title: 'Requests encodes a letter with an accent otherwise than the server reads it',
	cause: 'special-characters-in-credentials',
	fix: 'quote-and-encode-the-credentials',
	change: 'The program hands the password over as bytes in UTF-8.',
	server: pythonApp(aiohttp, ['server.py']),
	client: requests,
	ask: withPython('orders.py'),
	askWithout: `GET /orders HTTP/1.1
Host: 127.0.0.1:8080`,
	vary: [acceptedByPython, [/Python\/3\.\d+/g, 'Python/3.11']],
	marks: [
		{
			text: 'Authorization: Basic YW5hOnDkc3Nl',
			means: 'attention',
			why: 'In it the letter ä is the single byte E4: Latin-1.',
		},
		{
			text: 'charset="UTF-8"',
			means: 'refused',
			why: 'The server says how it reads names and passwords; there ä is two bytes.',
		},
	],
});
