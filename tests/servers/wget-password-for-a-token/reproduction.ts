import { atHome } from '../_harness/clients/home.ts';
import { wget } from '../_harness/clients/wget.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { node, nodeApp } from '../_harness/servers/node-app.ts';

const orders = 'http://127.0.0.1:9080/orders';
const token = 'mF_9.B5f-4.1JqM';

const call = (...args: readonly string[]) =>
	atHome('wget', ['--output-document=-', '--progress=dot', ...args, orders], {
		types: ['wget', '-O-', ...args, orders],
	});

export default reproduction({
	title: 'wget is given a token as the password, and the server asks for Bearer',
	cause: 'wrong-scheme',
	fix: 'use-the-scheme-the-server-asks-for',
	change: 'The token goes out in a header that names the scheme.',
	server: nodeApp(node, '/srv/app/server.js'),
	client: wget,
	ask: call('--auth-no-challenge', '--user=ana', `--password=${token}`),
	askAfter: call(`--header=Authorization: Bearer ${token}`),
	askWithout: call(),
	// How fast it went.
	vary: [
		[/ +0K .*\n+/g, '     0K                                             100%=0s\n\n'],
		[/\([\d.]+ .?B\/s\)/g, '(401 KB/s)'],
	],
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
