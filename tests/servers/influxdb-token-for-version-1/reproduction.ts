import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { influxdb } from '../_harness/servers/influxdb.ts';

const ask = (authorization: string) => `GET /query?q=SHOW+USERS HTTP/1.1
Host: influx.example.com
Authorization: ${authorization}`;

export default reproduction({
	title: 'The program sends a token as to InfluxDB 2, and this is InfluxDB 1',
	cause: 'wrong-scheme',
	fix: 'use-the-scheme-the-server-asks-for',
	change: 'The program sends a name and a password by Basic.',
	server: influxdb([`CREATE USER ana WITH PASSWORD 'winter' WITH ALL PRIVILEGES`]),
	ask: ask('Token c2FtcGxlLXRva2VuLW9mLWFuYQ=='),
	askAfter: ask(basic('ana', 'winter')),
	askWithout: `GET /query?q=SHOW+USERS HTTP/1.1
Host: influx.example.com`,
	vary: [[/^((?:X-)?Request-Id): .*$/gm, '$1: 401e8400-0000-11f1-8001-000000000000']],
	marks: [
		{
			text: 'Authorization: Token',
			means: 'refused',
			why: 'InfluxDB 1 does not read this word, so it counts as nothing.',
		},
		{
			text: 'X-Influxdb-Version: 1.',
			means: 'attention',
			why: 'The first number says that it wants a name and a password.',
		},
	],
});
