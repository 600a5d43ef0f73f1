import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

const call = `GET /orders.json HTTP/1.1
Host: api.staging.example.com
Authorization: ${basic('ana', 'winter')}`;
const callToItsOwnHost = call.replace('api.staging.', 'api.');

export default reproduction({
	title: 'A password of the live system is sent to the test system',
	cause: 'wrong-environment-or-host',
	fix: 'use-the-right-environment',
	change: 'The call goes to the host that the password belongs to.',
	server: nginx,
	ask: async (stage) => ({
		exchanges: [await stage.send(callToItsOwnHost), await stage.send(call)],
	}),
	askAfter: callToItsOwnHost,
	askWithout: 'GET /orders.json HTTP/1.1\nHost: api.example.com',
	log: { file: '/var/log/nginx/error.log', lines: /was not found/ },
	marks: [
		{
			text: 'Host: api.example.com',
			means: 'given',
			why: 'The live system, where the password was made: the same call is let in.',
		},
		{
			text: 'Host: api.staging.example.com',
			means: 'attention',
			why: 'The test system, which has users of its own.',
		},
		{
			text: 'user "ana" was not found in "/etc/nginx/staging.htpasswd"',
			means: 'refused',
			why: 'Here nobody has this name. The answer is that to a made-up one.',
		},
	],
});
