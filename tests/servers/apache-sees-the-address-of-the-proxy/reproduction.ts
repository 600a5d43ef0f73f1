import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

const from = (address: string) => `GET / HTTP/1.1
Host: www.example.com
X-Forwarded-For: ${address}`;

export default reproduction({
	title:
		'The network is on the list, but behind the new proxy Apache sees only the proxy’s address',
	cause: 'ip-or-host-blocked',
	fix: 'unblock-the-address',
	change: 'Apache takes the caller’s address from the header that its own proxy writes.',
	server: apache('authz_host', 'remoteip'),
	ask: from('203.0.113.7'),
	askWithout: from('192.0.2.9'),
	log: { file: '/var/log/apache2/error.log', lines: /AH01626/ },
	marks: [
		{
			text: 'authorization result of Require ip 203.0.113.0/24: denied',
			means: 'refused',
			why: 'The address in front of it is that of the proxy.',
		},
		{
			text: 'X-Forwarded-For: 203.0.113.7',
			means: 'given',
			why: 'An address of the network that may walk in. Apache does not read this line by itself.',
		},
		{
			text: 'WWW-Authenticate: Basic realm="Staff"',
			means: 'attention',
			why: 'Everybody seems to come from the proxy, so everybody is asked for the password.',
		},
	],
});
