import { acceptedByPython, httpx, withPython } from '../_harness/clients/python.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { fastapi } from '../_harness/servers/python-app.ts';

export default reproduction({
	title: 'The variable with the token is not set, and the word None goes out in its place',
	cause: 'missing-credentials',
	fix: 'load-the-key-from-the-environment',
	change: 'The program is started with `API_KEY` set.',
	server: fastapi(),
	client: httpx,
	ask: withPython('orders.py'),
	askAfter: withPython('orders.py', { env: { API_KEY: 'made-for-ana' } }),
	askWithout: `GET /orders HTTP/1.1
Host: 127.0.0.1:8080`,
	vary: [acceptedByPython],
	marks: [
		{
			text: 'Bearer None',
			means: 'attention',
			why: 'Python writes None where a variable has no value.',
		},
		{
			text: 'Could not validate credentials',
			means: 'refused',
			why: 'The API takes the word for a token, and refuses it like any other.',
		},
	],
});
