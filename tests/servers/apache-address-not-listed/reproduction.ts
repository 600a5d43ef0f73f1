import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

/** As the proxy in front hands it on: the address is the caller’s own. */
const from = (address: string) => `GET / HTTP/1.1
Host: www.example.com
X-Forwarded-For: ${address}`;

export default reproduction({
	title: 'The office has moved to another network, and is now asked for a password',
	cause: 'ip-or-host-blocked',
	fix: 'unblock-the-address',
	change: 'The rule names the network from which the office comes now.',
	server: apache('authz_host', 'remoteip'),
	ask: async (stage) => ({
		exchanges: [
			// From the old network, which is still on the list.
			await stage.send(from('198.51.100.7')),
			await stage.send(from('203.0.113.7')),
		],
	}),
	askAfter: from('203.0.113.7'),
	askWithout: from('192.0.2.9'),
	log: { file: '/var/log/apache2/error.log', lines: /AH01626.*: denied/ },
	marks: [
		{
			text: 'X-Forwarded-For: 198.51.100.7',
			means: 'given',
			why: 'The same request from the network on the list: it opens, without a password.',
		},
		{
			text: 'authorization result of Require ip 198.51.100.0/24: denied',
			means: 'refused',
			why: 'The address in front of it is not in this network.',
		},
		{
			text: 'X-Forwarded-For: 203.0.113.7',
			means: 'attention',
			why: 'The address from which the call comes. The list holds the old network only.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Staff"',
			means: 'attention',
			why: 'Who is not on the list needs a password. From the old network nobody ever saw this box.',
		},
	],
});
