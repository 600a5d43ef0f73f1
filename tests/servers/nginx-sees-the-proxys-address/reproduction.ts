import { reproduction } from '../_harness/reproduction.ts';
import { send } from '../_harness/send.ts';
import { nginx } from '../_harness/servers/nginx.ts';

const bare = `GET / HTTP/1.1
Host: staff.example.com`;
// As it comes from the load balancer, which runs on the same machine.
const balanced = (address: string) => `${bare}\nX-Forwarded-For: ${address}`;
const site = '/etc/nginx/conf.d/site.conf';

export default reproduction({
	title: 'The office’s address is on the list, but nginx sees the load balancer’s',
	cause: 'ip-or-host-blocked',
	fix: 'unblock-the-address',
	change:
		'nginx takes the visitor’s address from `X-Forwarded-For`, if the load balancer sends it.',
	server: nginx,
	// Where a call comes straight from the office, a network of loopback stands for the office’s.
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
			await stage.send(balanced('203.0.113.7')),
		],
	}),
	askAfter: balanced('203.0.113.7'),
	askWithout: balanced('198.51.100.20'),
	log: { file: '/var/log/nginx/error.log', lines: /no user\/password/ },
	marks: [
		{
			text: '<p>The staff page.</p>',
			means: 'given',
			why: 'The same request from the office straight to nginx, past the load balancer: it opens.',
		},
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
