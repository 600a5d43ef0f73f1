import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { radicale } from '../_harness/servers/radicale.ts';

const properties = '<propfind xmlns="DAV:"><prop><current-user-principal/></prop></propfind>';

export default reproduction({
	title: 'The file holds hashes, and the setting says that it holds plain passwords',
	cause: 'password-file-problem',
	fix: 'fix-the-password-file',
	change: '`htpasswd_encryption` names the kind of hash that the file holds.',
	server: radicale,
	ask: `PROPFIND /ana/ HTTP/1.1
Host: cal.example.com
Depth: 0
Authorization: ${basic('ana', 'winter')}

${properties}`,
	askWithout: `PROPFIND /ana/ HTTP/1.1
Host: cal.example.com
Depth: 0

${properties}`,
	expect: { after: 207 },
	marks: [
		{
			text: 'WWW-Authenticate: Basic realm="Radicale - Password Required"',
			means: 'refused',
			why: 'As after a wrong password, though the password is right.',
		},
	],
});
