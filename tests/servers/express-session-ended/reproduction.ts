import { signInThenAsk } from '../_harness/clients/cookies.ts';
import { curl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

const app = nodeApp(express, '/srv/app/app.mjs');
const account = { name: 'ana', password: 'winter' };

export default reproduction({
	title: 'The server was restarted, and its memory held the sessions',
	cause: 'expired-session',
	fix: 'sign-in-again',
	change: 'The person signs in anew. A store outside the process would have kept the session.',
	server: app,
	uses: [{ name: 'express-session', npm: 'express-session' }],
	client: curl,
	ask: (stage) =>
		signInThenAsk('/login', account, '/me', {
			meanwhile: async () => {
				await stage.stopAll();
				await app.start(stage);
			},
		})(stage),
	askAfter: signInThenAsk('/login', account, '/me'),
	askWithout: `GET /me HTTP/1.1
Host: www.example.com`,
	vary: [[/connect\.sid=s%3A[\w%.-]+/g, 'connect.sid=s%3AvX3nqd1b8Tk2.hZ0mYw']],
	marks: [
		{
			text: 'Cookie: connect.sid=',
			means: 'given',
			why: 'The browser still sends the cookie.',
		},
		{
			text: 'Your session has expired',
			means: 'refused',
			why: 'The number in it stands for nothing any more.',
		},
	],
});
