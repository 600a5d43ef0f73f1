import { curl, withCurl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';

const toNginx = ['--connect-to', '::127.0.0.1:9080'];

export default reproduction({
	title: 'The sign-in page lies behind the lock that leads to it',
	cause: 'redirect-loop',
	fix: 'break-a-redirect-loop',
	change: '`auth_request off` opens the addresses of the sign-in.',
	server: nginx,
	also: [
		nodeApp(express, '/srv/sign-in/server.js', 8081),
		nodeApp(express, '/srv/app/server.js', 3001),
	],
	client: curl,
	// What nginx asks the sign-in service comes last: outside, its 401 turns into a redirect.
	ask: withCurl(
		['-sSL', '--max-redirs', '2', ...toNginx, 'http://app.example.com/account'],
		[8080, 8081],
	),
	// A stranger ends at the sign-in, and never at the account.
	askWithout: withCurl(['-sS', ...toNginx, 'http://app.example.com/account'], [8080, 8081]),
	marks: [
		{
			text: 'Location: http://app.example.com:8080/oauth2/sign_in?rd=http://app.example.com/account',
			means: 'attention',
			why: 'The first redirect is meant so: it leads a stranger to the sign-in.',
		},
		{
			text: 'rd=http://app.example.com/oauth2/sign_in?rd=',
			means: 'refused',
			why: 'The sign-in page sends on to itself: it asks for a sign-in too.',
		},
		{
			text: 'GET /oauth2/auth HTTP/1.0',
			means: 'attention',
			why: 'This nginx asks the sign-in service, before the page of the sign-in too.',
		},
		{
			text: 'Maximum (2) redirects followed',
			means: 'refused',
			why: 'This is where curl gives up. A browser says ERR_TOO_MANY_REDIRECTS.',
		},
	],
});
