import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { rabbitmq } from '../_harness/servers/rabbitmq.ts';

export default reproduction({
	title: 'The user may send and receive all messages, and has no tag for the management pages',
	cause: 'insufficient-permissions',
	fix: 'ask-for-the-right-access',
	change: 'The administrator gave the tag: `rabbitmqctl set_user_tags ana monitoring`.',
	server: rabbitmq([['set_user_tags', 'ana', 'monitoring']]),
	ask: `GET /api/whoami HTTP/1.1
Host: queue.example.com:15672
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /api/whoami HTTP/1.1
Host: queue.example.com:15672`,
	log: { file: '/var/log/rabbitmq/rabbit.log', lines: /HTTP access denied/ },
	vary: [[/<0\.\d+\.0>/g, '<0.401.0>']],
	marks: [
		{
			text: '"reason":"Not management user"',
			means: 'refused',
			why: 'The password was found right. What is missing is a tag.',
		},
	],
});
