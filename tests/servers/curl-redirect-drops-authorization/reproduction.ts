import { curl, withCurl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'curl leaves the password out when it follows a redirect to another host',
	cause: 'authorization-lost-on-redirect',
	fix: 'keep-credentials-across-redirects',
	change: 'The call goes to the address where the redirect ends.',
	server: nginx,
	client: curl,
	ask: withCurl(['-L', '-u', 'ana:winter', 'http://127.0.0.1:9080/orders.json'], [8080, 8081]),
	askAfter: withCurl(['-L', '-u', 'ana:winter', 'http://localhost:9081/orders.json'], [8081]),
	askWithout: withCurl(['-L', 'http://localhost:9081/orders.json'], [8081]),
	marks: [
		{
			text: 'Location: http://localhost:8081/orders.json',
			means: 'attention',
			why: 'Another host: curl follows, but does not take the password there.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Orders"',
			means: 'refused',
			why: 'The new host was sent no password at all.',
		},
	],
});
