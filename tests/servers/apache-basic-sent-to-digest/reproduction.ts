import { curl, withCurl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

export default reproduction({
	title: 'The password is sent as Basic to a server that asks for Digest',
	cause: 'wrong-scheme',
	fix: 'use-the-scheme-the-server-asks-for',
	change: 'curl is called with `--digest`.',
	server: apache('auth_digest'),
	client: curl,
	ask: withCurl(['-u', 'ana:winter', 'http://127.0.0.1:9080/reports/']),
	askAfter: withCurl(['--digest', '-u', 'ana:winter', 'http://127.0.0.1:9080/reports/']),
	askWithout: withCurl(['--digest', '-u', 'ana:wrong', 'http://127.0.0.1:9080/reports/']),
	log: { file: '/var/log/apache2/error.log', lines: /AH01/ },
	marks: [
		{
			text: 'Authorization: Basic YW5hOndpbnRlcg==',
			means: 'given',
			why: 'The right name and password, under a word that is not read here.',
		},
		{
			text: 'WWW-Authenticate: Digest',
			means: 'attention',
			why: 'The scheme that the server reads.',
		},
	],
});
