import { everyTime, wget, withWget } from '../_harness/clients/wget.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { node, nodeApp } from '../_harness/servers/node-app.ts';

const orders = 'http://127.0.0.1:9080/orders';
const token = 'mF_9.B5f-4.1JqM';

export default reproduction({
	title: 'wget is given a token as the password, and the server asks for Bearer',
	cause: 'wrong-scheme',
	fix: 'use-the-scheme-the-server-asks-for',
	change: 'The token goes out in a header that names the scheme.',
	server: nodeApp(node, '/srv/app/server.js'),
	client: wget,
	ask: withWget(['--auth-no-challenge', '--user=ana', `--password=${token}`, orders]),
	askAfter: withWget([`--header=Authorization: Bearer ${token}`, orders]),
	askWithout: withWget([orders]),
	vary: everyTime,
	marks: [
		{
			text: 'WWW-Authenticate: Bearer realm="Orders"',
			means: 'refused',
			why: 'The scheme that the server reads.',
		},
		{
			text: 'Unknown authentication scheme.',
			means: 'attention',
			why: 'wget itself knows Basic, Digest and NTLM, and no Bearer.',
		},
	],
});
