import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { tomcat, tomcatVaries } from '../_harness/servers/tomcat.ts';

export default reproduction({
	title: 'The right password comes from an address that Tomcat does not allow',
	cause: 'ip-or-host-blocked',
	fix: 'unblock-the-address',
	change: 'The expression of the valve allows this address too.',
	server: tomcat,
	ask: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com`,
	vary: tomcatVaries,
	marks: [
		{
			text: 'Authorization: Basic',
			means: 'attention',
			why: 'The password is right, and was not looked at.',
		},
		{
			text: 'HTTP/1.1 401',
			means: 'refused',
			why: 'No line `WWW-Authenticate`: nobody asks for a password here. The valve was told to say 401.',
		},
	],
});
