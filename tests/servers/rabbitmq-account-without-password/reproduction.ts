import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { rabbitmq } from '../_harness/servers/rabbitmq.ts';

export default reproduction({
	title: 'The account is there with all its rights, and has no password',
	cause: 'account-not-usable',
	fix: 'unlock-the-account',
	change: 'The administrator gave it a password: `rabbitmqctl change_password ana winter`.',
	server: rabbitmq([['change_password', 'ana', 'winter']]),
	ask: `GET /api/whoami HTTP/1.1
Host: queue.example.com:15672
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /api/whoami HTTP/1.1
Host: queue.example.com:15672`,
	log: { file: '/var/log/rabbitmq/rabbit.log', lines: /HTTP access denied/ },
	vary: [[/<0\.\d+\.0>/g, '<0.401.0>']],
	marks: [
		{
			text: '"reason":"Login failed"',
			means: 'refused',
			why: 'The same words as for a wrong password. No password fits an account that has none.',
		},
	],
});
