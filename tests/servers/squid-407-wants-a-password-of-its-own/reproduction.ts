import { curl, withCurl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { squid } from '../_harness/servers/squid.ts';

/** What is recorded goes to the proxy on 8081; the site is behind it. */
const through = (...args: string[]) =>
	withCurl(
		[
			'-o',
			'/dev/null',
			'-w',
			'%{http_code}',
			'-x',
			'http://127.0.0.1:9081',
			...args,
			'http://127.0.0.1:8080/reports/',
		],
		[8081],
	);

export default reproduction({
	title: 'The proxy wants the password, and it was sent to the site',
	cause: 'wrong-scheme',
	fix: 'use-the-scheme-the-server-asks-for',
	change: 'The password goes to the proxy: `-U` (`--proxy-user`) instead of `-u`.',
	server: squid,
	also: [nginx],
	client: curl,
	ask: through('-u', 'ana:winter'),
	askAfter: through('-U', 'ana:winter'),
	askWithout: through(),
	// A proxy that asks for itself has a number of its own.
	expect: { before: 407, without: 407 },
	// The page of the error is a long one, and most of it is its looks.
	vary: [[/<style[\s\S]*?<\/style>/g, '<style>…</style>']],
	marks: [
		{
			text: '407 Proxy Authentication Required',
			means: 'refused',
			why: 'Not the site asks, but the proxy on the way to it.',
		},
		{
			text: 'Proxy-Authenticate: Basic realm="Company proxy"',
			means: 'attention',
			why: 'It reads `Proxy-Authorization` and not `Authorization`.',
		},
	],
});
