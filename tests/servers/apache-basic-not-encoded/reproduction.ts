import { reproduction } from '../_harness/reproduction.ts';
import { basic } from '../_harness/http.ts';
import { apache } from '../_harness/servers/apache.ts';

const withHeader = (value: string) => `GET /report.json HTTP/1.1
Host: www.example.com
Authorization: ${value}`;

export default reproduction({
	title: 'Name and password stand in the header as they are, not in Base64',
	cause: 'malformed-authorization-header',
	fix: 'write-the-header-correctly',
	change: 'Name, colon and password are encoded together, in Base64.',
	server: apache(),
	ask: withHeader('Basic ana:winter'),
	askAfter: withHeader(basic('ana', 'winter')),
	askWithout: withHeader(basic('ana', 'wrong')),
	log: { file: '/var/log/apache2/error.log', lines: /AH01[67]/ },
	marks: [
		{
			text: 'Authorization: Basic ana:winter',
			means: 'refused',
			why: 'A colon never stands in Base64. Apache decoded what it could.',
		},
		{
			text: 'AH01618: user jv not found',
			means: 'attention',
			why: 'A name that nobody typed: it is what `ana` becomes when it is decoded.',
		},
	],
});
