import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import type { Asked, Stage } from '../_harness/stage.ts';
import { transmissionWithChangedSettings } from '../_harness/servers/transmission.ts';

const ask = `GET /transmission/rpc HTTP/1.1
Host: nas.example.com:8080
Authorization: ${basic('ana', 'winter')}`;

/** As every program does: the first answer gives the number of a session, the second call sends it. */
async function askTwice(stage: Stage): Promise<Asked> {
	const first = await stage.send(ask);
	const [, id = ''] = /X-Transmission-Session-Id: (\S+)/.exec(first.response) ?? [];
	const second = await stage.send(`POST /transmission/rpc HTTP/1.1
Host: nas.example.com:8080
Authorization: ${basic('ana', 'winter')}
X-Transmission-Session-Id: ${id}

{"method":"session-get","arguments":{"fields":["version"]}}`);
	return { exchanges: [first, second] };
}

export default reproduction({
	title:
		'The password was changed in the settings while Transmission ran, which put the old one back',
	cause: 'wrong-credentials',
	fix: 'check-and-reset-the-password',
	change: 'Transmission is stopped first, then the settings are changed, then it is started.',
	server: transmissionWithChangedSettings,
	ask,
	askAfter: askTwice,
	askWithout: `GET /transmission/rpc HTTP/1.1
Host: nas.example.com:8080`,
	vary: [[/(X-Transmission-Session-Id: )\w{20,}/g, '$1c2FtcGxlLXNlc3Npb24taWQ']],
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Transmission"',
			means: 'refused',
			why: 'The new password stands in nobody’s settings any more: Transmission wrote its own copy back when it stopped.',
		},
	],
	marksAfter: [
		{
			text: '409 Conflict',
			means: 'given',
			why: 'The password was taken. What is missing now is the session id, which programs send next.',
		},
	],
});
