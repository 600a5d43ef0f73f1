import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The office has a new address, which is not on the list yet',
	cause: 'ip-or-host-blocked',
	fix: 'unblock-the-address',
	change: 'The new network of the office stands on the list, above `deny all`.',
	server: nginx,
	// As it comes from the load balancer, which runs on the same machine.
	ask: `GET / HTTP/1.1
Host: staff.example.com
X-Forwarded-For: 203.0.113.7`,
	askWithout: `GET / HTTP/1.1
Host: staff.example.com
X-Forwarded-For: 198.51.100.20`,
	log: { file: '/var/log/nginx/error.log', lines: /no user\/password/ },
	marks: [
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
