import { curl, withCurl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { icecast } from '../_harness/servers/icecast.ts';

const stream = (...args: string[]) =>
	withCurl([
		...['-H', 'Content-Type: application/ogg', '-H', 'Expect:', '-T', '/srv/live.ogg'],
		...args,
		'http://127.0.0.1:9080/live.ogg',
	]);

export default reproduction({
	title: 'This stream has a password of its own, and the source sends the general one',
	cause: 'wrong-credentials',
	fix: 'check-and-reset-the-password',
	change: 'The source sends the password that stands in the `<mount>` of its stream.',
	server: icecast,
	client: curl,
	ask: stream('-u', 'source:summer'),
	askAfter: stream('-u', 'source:winter'),
	askWithout: stream(),
	log: { file: '/var/log/icecast2/error.log', lines: /password|Source \(|auth/i },
	vary: [[/\[20\d\d-\d\d-\d\d {2}[\d:]+\]/g, '[2026-11-22  09:00:00]']],
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Icecast2 Server"',
			means: 'refused',
			why: 'The general password of sources does not count for a stream that has its own.',
		},
		{
			text: 'attempted to login with invalid or missing password',
			means: 'attention',
			why: 'The log says no more than the answer does.',
		},
	],
});
