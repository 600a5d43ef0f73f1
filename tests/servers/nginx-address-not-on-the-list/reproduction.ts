import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

// As it comes from the load balancer, which runs on the same machine.
const from = (address: string) => `GET / HTTP/1.1
Host: staff.example.com
X-Forwarded-For: ${address}`;

export default reproduction({
	title: 'The office has a new address, which is not on the list yet',
	cause: 'ip-or-host-blocked',
	fix: 'unblock-the-address',
	change: 'The new network of the office stands on the list, above `deny all`.',
	server: nginx,
	ask: async (stage) => ({
		exchanges: [
			// From the other site of the company, whose network is on the list.
			await stage.send(from('192.0.2.15')),
			await stage.send(from('203.0.113.7')),
		],
	}),
	askAfter: from('203.0.113.7'),
	askWithout: from('198.51.100.20'),
	log: { file: '/var/log/nginx/error.log', lines: /no user\/password/ },
	marks: [
		{
			text: 'X-Forwarded-For: 192.0.2.15',
			means: 'given',
			why: 'The same request from an address on the list: it opens, without a password.',
		},
		{
			text: 'client: 203.0.113.7',
			means: 'attention',
			why: 'nginx sees the right address. It is not on the list.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Staff"',
			means: 'refused',
			why: 'With `satisfy any`, an address that is not listed is asked for a password.',
		},
	],
});
