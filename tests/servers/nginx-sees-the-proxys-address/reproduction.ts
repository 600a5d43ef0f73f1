import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The office’s address is on the list, but nginx sees the load balancer’s',
	cause: 'ip-or-host-blocked',
	fix: 'unblock-the-address',
	change:
		'nginx takes the visitor’s address from `X-Forwarded-For`, if the load balancer sends it.',
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
			text: 'X-Forwarded-For: 203.0.113.7',
			means: 'given',
			why: 'The visitor comes from the office, whose addresses need no password.',
		},
		{
			text: 'client: 127.0.0.1',
			means: 'attention',
			why: 'nginx counts the load balancer as the visitor. That address is not on the list.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Staff"',
			means: 'refused',
			why: 'With `satisfy any`, an address that is not listed is asked for a password.',
		},
	],
});
