import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The lock from the time of building still covers the public site',
	cause: 'protected-by-mistake',
	fix: 'turn-password-protection-off-and-on',
	change: 'Both lines are taken out of the server block; only the drafts keep them.',
	server: nginx,
	ask: 'GET / HTTP/1.1\nHost: www.example.com',
	askWithout: 'GET /drafts/ HTTP/1.1\nHost: www.example.com',
	marks: [
		{
			text: 'GET / HTTP/1.1',
			means: 'attention',
			why: 'The front page, which everybody should see.',
		},
		{
			text: 'realm="Staging"',
			means: 'refused',
			why: 'The name of the area tells where the lock comes from.',
		},
	],
});
