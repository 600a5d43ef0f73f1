import { curl, withCurl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

export default reproduction({
	title: 'The lines of the Digest file were made for “staff”, and the realm is now called “Staff”',
	cause: 'password-file-problem',
	fix: 'fix-the-password-file',
	change: '`htdigest` made the line anew, for the realm as it is written in `AuthName`.',
	server: apache('auth_digest'),
	client: curl,
	ask: withCurl(['--digest', '-u', 'ana:winter', 'http://127.0.0.1:9080/reports/']),
	askWithout: withCurl(['http://127.0.0.1:9080/reports/']),
	log: { file: '/var/log/apache2/error.log', lines: /AH01/ },
	marks: [
		{
			text: "AH01790: user `ana' in realm `Staff' not found",
			means: 'refused',
			why: 'To Digest, the same name in another realm is another user.',
		},
		{
			text: 'realm="Staff"',
			means: 'attention',
			why: 'The line in the file has to have the same word, capitals included.',
		},
	],
});
