import { curl, withCurl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { squid } from '../_harness/servers/squid.ts';

/** What is recorded goes to the proxy on 8081; the site is behind it. */
const through = (...args: string[]) =>
	withCurl(
		['-x', 'http://127.0.0.1:9081', '-U', 'ana:winter', ...args, 'http://127.0.0.1:8080/reports/'],
		[8081],
	);

export default reproduction({
	title: 'The password went to the proxy, and the site behind it got none',
	cause: 'missing-credentials',
	fix: 'send-the-authorization-header',
	change: 'The call carries a password for the site beside the one for the proxy.',
	server: nginx,
	also: [squid],
	client: curl,
	ask: through(),
	askAfter: through('-u', 'ana:winter'),
	askWithout: through(),
	marks: [
		{
			text: 'Proxy-Authorization: Basic',
			means: 'attention',
			why: 'It is for the proxy alone, which takes it out before it asks the site.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Reports"',
			means: 'refused',
			why: 'The site asks. A proxy would have said 407 and `Proxy-Authenticate`.',
		},
	],
});
