import { curl } from '../_harness/clients/curl.ts';
import { atHome } from '../_harness/clients/home.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The shell replaces a part of the password between double quotes',
	cause: 'special-characters-in-credentials',
	fix: 'quote-and-encode-the-credentials',
	change: 'The password stands between single quotes, where `$` means nothing.',
	server: nginx,
	client: curl,
	ask: atHome('bash', ['report.sh'], { reads: ['/home/ana/report.sh'] }),
	askWithout: `GET /reports/ HTTP/1.1
Host: 127.0.0.1:8080`,
	// Without a terminal, curl shows how far it is.
	vary: [[/^ +% Total[^]*?--:--:-- +\d+\n/gm, '']],
	log: { file: '/var/log/nginx/error.log', lines: /password mismatch/ },
	marks: [
		{
			text: 'Authorization: Basic YW5hOkNhYm4h',
			means: 'attention',
			why: 'Decoded, the password is `Cabn!`: the shell put nothing in place of `$1`.',
		},
		{
			text: 'user "ana": password mismatch',
			means: 'refused',
			why: 'The name is right, and what arrived is another password.',
		},
	],
});
