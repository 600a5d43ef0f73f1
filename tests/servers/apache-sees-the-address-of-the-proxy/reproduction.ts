import { reproduction } from '../_harness/reproduction.ts';
import { send } from '../_harness/send.ts';
import { apache } from '../_harness/servers/apache.ts';

const bare = `GET / HTTP/1.1
Host: www.example.com`;
const proxied = (address: string) => `${bare}\nX-Forwarded-For: ${address}`;
const site = '/etc/apache2/sites-enabled/site.conf';

export default reproduction({
	title:
		'The network is on the list, but behind the new proxy Apache sees only the proxy’s address',
	cause: 'ip-or-host-blocked',
	fix: 'unblock-the-address',
	change: 'Apache takes the caller’s address from the header that its own proxy writes.',
	server: apache('authz_host', 'remoteip'),
	// Where a call comes straight from the network, one of loopback stands for it.
	async prepare(stage) {
		if (stage.name === 'before')
			await stage.write(
				site,
				(await stage.read(site))?.replace('203.0.113.0/24', '127.0.113.0/24') ?? '',
			);
	},
	ask: async (stage) => ({
		exchanges: [
			await send(await stage.port(8080), bare, undefined, '127.0.0.1', '127.0.113.7'),
			await stage.send(proxied('203.0.113.7')),
		],
	}),
	askAfter: proxied('203.0.113.7'),
	askWithout: proxied('192.0.2.9'),
	log: { file: '/var/log/apache2/error.log', lines: /AH01626.*: denied/ },
	vary: [[/\b127\.0\.113\./g, '203.0.113.']],
	marks: [
		{
			text: '<p>For the office.</p>',
			means: 'given',
			why: 'The same request from the network straight to Apache, past the proxy: it opens.',
		},
		{
			text: 'authorization result of Require ip 203.0.113.0/24: denied',
			means: 'refused',
			why: 'The address in front of it is that of the proxy.',
		},
		{
			text: 'X-Forwarded-For: 203.0.113.7',
			means: 'given',
			why: 'An address of the network that may walk in. Apache does not read this line by itself.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Staff"',
			means: 'attention',
			why: 'Everybody seems to come from the proxy, so everybody is asked for the password.',
		},
	],
});
