import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

export default reproduction({
	title: 'The password is right, but the name is not in the group that `Require` asks for',
	cause: 'insufficient-permissions',
	fix: 'ask-for-the-right-access',
	change: 'Ana was taken into the group.',
	server: apache('authz_groupfile'),
	ask: `GET /staff/ HTTP/1.1
Host: www.example.com
Authorization: ${basic('ana', 'winter')}`,
	askWithout: `GET /staff/ HTTP/1.1
Host: www.example.com`,
	log: { file: '/var/log/apache2/error.log', lines: /AH01/ },
	marks: [
		{
			text: 'AH01631: user ana: authorization failure',
			means: 'refused',
			why: 'Known and not allowed. A wrong password would be AH01617.',
		},
		{
			text: 'HTTP/1.1 401 Unauthorized',
			means: 'attention',
			why: 'Apache says 401 where 403 is meant, so the browser asks for a password that is right already.',
		},
	],
});
