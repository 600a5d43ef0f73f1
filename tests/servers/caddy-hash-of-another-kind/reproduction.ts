import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { caddy } from '../_harness/servers/caddy.ts';

export default reproduction({
	title: 'The hash was made for another server: Caddy verifies bcrypt only',
	cause: 'password-file-problem',
	fix: 'fix-the-password-file',
	change: 'The Caddyfile holds a hash made by `caddy hash-password`.',
	server: caddy,
	ask: `GET /reports/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /reports/ HTTP/1.1
Host: www.example.com`,
	log: { file: '/var/log/caddy/caddy.log', lines: /"level":"error"/ },
	vary: [[/"ts":[\d.]+/g, '"ts":1795338000']],
	marks: [
		{
			text: 'Www-Authenticate: Basic realm="restricted"',
			means: 'refused',
			why: 'The answer is that to a wrong password, though the password is right.',
		},
		{
			text: 'hashedSecret too short to be a bcrypted password',
			means: 'attention',
			why: 'Caddy took the line without a word when it started; only its log says that the hash is no bcrypt.',
		},
	],
});
