import { acceptedByPython, requests, withPython } from '../_harness/clients/python.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { fastapi } from '../_harness/servers/python-app.ts';

export default reproduction({
	title: 'Requests puts the password of a .netrc file in place of the token',
	cause: 'conflicting-credentials',
	fix: 'send-one-set-of-credentials',
	change: 'The program’s session reads no `.netrc` file: `trust_env` is `False`.',
	server: fastapi(),
	client: requests,
	ask: withPython('orders.py'),
	askWithout: `GET /orders HTTP/1.1
Host: 127.0.0.1:8080`,
	vary: [acceptedByPython],
	marks: [
		{
			text: 'Authorization: Basic',
			means: 'attention',
			why: 'The program set Bearer; this is the password from the file.',
		},
		{
			text: 'www-authenticate: Bearer',
			means: 'refused',
			why: 'The API reads only a token.',
		},
	],
});
