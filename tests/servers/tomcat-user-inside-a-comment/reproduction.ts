import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { tomcat, tomcatVaries } from '../_harness/servers/tomcat.ts';

export default reproduction({
	title: 'The user stands in `tomcat-users.xml`, but inside a comment',
	cause: 'password-file-problem',
	fix: 'fix-the-password-file',
	change: 'The signs of the comment around the user are gone, and Tomcat was started anew.',
	server: tomcat,
	ask: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com`,
	vary: tomcatVaries,
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Reports"',
			means: 'refused',
			why: 'As after a wrong password: Tomcat knows nobody of this name.',
		},
	],
});
