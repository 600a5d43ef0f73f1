import { reproduction } from '../_harness/reproduction.ts';
import { influxdb } from '../_harness/servers/influxdb.ts';

const ask = (password: string) => `GET /query?u=ana&p=${password}&q=SHOW+USERS HTTP/1.1
Host: influx.example.com`;

export default reproduction({
	title: 'A plus sign in the password stands in the address as it is, and arrives as a space',
	cause: 'special-characters-in-credentials',
	fix: 'quote-and-encode-the-credentials',
	change: 'The plus sign is percent-encoded: `%2B`.',
	server: influxdb([`CREATE USER ana WITH PASSWORD 'win+ter' WITH ALL PRIVILEGES`]),
	ask: ask('win+ter'),
	askAfter: ask('win%2Bter'),
	askWithout: `GET /query?q=SHOW+USERS HTTP/1.1
Host: influx.example.com`,
	vary: [[/^((?:X-)?Request-Id): .*$/gm, '$1: 401e8400-0000-11f1-8001-000000000000']],
	marks: [
		{
			text: 'p=win+ter',
			means: 'attention',
			why: 'In the query of an address a plus sign means a space: the password that arrives is another one.',
		},
		{
			text: '{"error":"authorization failed"}',
			means: 'refused',
			why: 'A name and a password came and do not fit. Had nothing come, it would say so.',
		},
	],
});
