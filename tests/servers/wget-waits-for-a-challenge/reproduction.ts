import { wget, withWget } from '../_harness/clients/wget.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { pythonApp, tornado } from '../_harness/servers/python-app.ts';

const login = ['--user=ana', '--password=winter'];
const address = 'http://127.0.0.1:9080/orders.csv';

export default reproduction({
	title: 'wget has the password, and waits for a challenge that never comes',
	cause: 'missing-credentials',
	fix: 'send-the-authorization-header',
	change: 'wget is told to send the password at once: `--auth-no-challenge`.',
	server: pythonApp(tornado, ['orders.py']),
	client: wget,
	ask: withWget([...login, address]),
	askAfter: withWget([...login, '--auth-no-challenge', address]),
	askWithout: withWget([address]),
	vary: [
		[/\(\d[\d.,]* [KMG]?B\/s\)/g, '(1 MB/s)'],
		// Set to the right: how many spaces there are hangs on the speed.
		[/100% +[^\n]*=[\d.]+s/g, '100% 1M=0s'],
		[/127\.0\.0\.1:\d+\.\.\./g, '127.0.0.1:8080...'],
	],
	marks: [
		{
			text: 'GET /orders.csv HTTP/1.1',
			means: 'attention',
			why: 'No Authorization follows, although wget was given a name and a password.',
		},
		{
			text: '{"error": "unauthorized"}',
			means: 'refused',
			why: 'The answer has no WWW-Authenticate, for which wget waits.',
		},
	],
});
