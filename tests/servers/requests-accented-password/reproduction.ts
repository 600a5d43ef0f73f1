import { throughTaps, typed } from '../_harness/clients/through-taps.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

const script = '/home/ana/report.py';

export default reproduction({
	title: 'requests sends “pässe” as Latin-1; the hash in the file was made from UTF-8',
	cause: 'special-characters-in-credentials',
	fix: 'quote-and-encode-the-credentials',
	change: 'The password is handed over as UTF-8 bytes, which go out as they are.',
	server: apache(),
	client: { name: 'Requests', debian: ['python3-requests'] },
	ask: throughTaps([8080], async (stage) => ({
		...(await stage.run('python3', [script])),
		command: typed('python3', ['report.py']),
	})),
	askWithout: `GET /report.json HTTP/1.1
Host: www.example.com`,
	log: { file: '/var/log/apache2/error.log', lines: /AH016/ },
	marks: [
		{
			text: 'Authorization: Basic YW5hOnDkc3Nl',
			means: 'attention',
			why: 'Decoded, there is one byte for the ä. In UTF-8 there are two.',
		},
		{
			text: 'Password Mismatch',
			means: 'refused',
			why: 'The name is right, and the bytes after it are not those of the hash.',
		},
	],
	marksAfter: [
		{ text: 'Authorization: Basic YW5hOnDDpHNzZQ==', means: 'given', why: 'The ä as two bytes.' },
	],
});
