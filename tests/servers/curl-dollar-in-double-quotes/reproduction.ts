import { curl } from '../_harness/clients/curl.ts';
import { throughTaps } from '../_harness/clients/through-taps.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

const script = '/home/ana/report.sh';

export default reproduction({
	title: 'A password with a dollar sign stands in double quotes in a shell script',
	cause: 'special-characters-in-credentials',
	fix: 'quote-and-encode-the-credentials',
	change: 'The password stands in single quotes, in which nothing is replaced.',
	server: apache(),
	uses: [{ name: 'Bash', debian: ['bash'] }],
	client: curl,
	ask: throughTaps([8080], async (stage) => ({
		...(await stage.run('bash', [script])),
		command: (await stage.read(script)) ?? '',
	})),
	askWithout: `GET /report.json HTTP/1.1
Host: www.example.com`,
	log: { file: '/var/log/apache2/error.log', lines: /AH016/ },
	marks: [
		{
			text: 'Authorization: Basic YW5hOkNhYm4h',
			means: 'attention',
			why: 'This is `ana:Cabn!`. The shell put nothing in the place of `$1`.',
		},
		{
			text: 'Password Mismatch',
			means: 'refused',
			why: 'The server was given another password than the one in the script.',
		},
	],
	marksAfter: [
		{
			text: 'Authorization: Basic YW5hOkNhYiQxbiE=',
			means: 'given',
			why: 'This is `ana:Cab$1n!`, as it was meant.',
		},
	],
});
