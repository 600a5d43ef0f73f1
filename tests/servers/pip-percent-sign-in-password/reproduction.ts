import { asStranger, everyTime, pip, pipDownload } from '../_harness/clients/pip.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The password holds a percent sign and stands in the address as it is',
	cause: 'special-characters-in-credentials',
	fix: 'quote-and-encode-the-credentials',
	change: 'In the address, `%` is written as `%25`.',
	server: nginx,
	client: pip,
	ask: pipDownload(['--no-input']),
	askWithout: asStranger,
	vary: everyTime,
	log: { file: '/var/log/nginx/error.log', lines: /password mismatch/ },
	marks: [
		{
			text: 'Authorization: Basic YW5hOndpbnRlciA=',
			means: 'attention',
			why: 'Decoded, the password ends in a space: pip read `%20` as one.',
		},
		{
			text: 'user "ana": password mismatch',
			means: 'refused',
			why: 'The name is right, and what arrived is another password.',
		},
	],
});
