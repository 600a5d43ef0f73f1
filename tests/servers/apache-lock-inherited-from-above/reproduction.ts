import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

export default reproduction({
	title: 'A page that everybody should see lies in a folder below the locked one',
	cause: 'protected-by-mistake',
	fix: 'turn-password-protection-off-and-on',
	change: 'The one folder has an `.htaccess` of its own that opens it; the lock above stays.',
	server: apache(),
	ask: `GET /imprint/ HTTP/1.1
Host: www.example.com`,
	askWithout: `GET / HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'GET /imprint/ HTTP/1.1',
			means: 'attention',
			why: 'There is no lock in this folder. It has the one of the folder above.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Staging"',
			means: 'refused',
			why: 'The name in the box tells which lock it is: that of the whole site.',
		},
	],
});
