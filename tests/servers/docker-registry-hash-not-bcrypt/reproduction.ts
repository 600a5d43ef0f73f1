import { skopeo, withSkopeo } from '../_harness/clients/skopeo.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { dockerRegistry } from '../_harness/servers/docker-registry.ts';

const login = ['login', '--tls-verify=false', '-u', 'ana', '-p'];

export default reproduction({
	title: 'The registry’s password file holds a hash that is not bcrypt',
	cause: 'password-file-problem',
	fix: 'fix-the-password-file',
	change: 'The file holds a bcrypt hash, made by `htpasswd -B`.',
	server: dockerRegistry,
	client: skopeo,
	ask: withSkopeo([...login, 'winter', '127.0.0.1:9080']),
	askWithout: withSkopeo([...login, 'summer', '127.0.0.1:9080']),
	log: { file: '/var/log/registry.log', lines: /error authenticating user/ },
	// The rest of the line says who asked, and when.
	vary: [[/(authentication failure") go\.version=.*/g, '$1 …']],
	marks: [
		{
			text: 'Www-Authenticate: Basic realm="registry.example.com"',
			means: 'attention',
			why: 'The first answer is meant so: it asks for the password.',
		},
		{
			text: 'invalid username/password',
			means: 'refused',
			why: 'The right password came, and the registry could not verify it against the line.',
		},
		{
			text: 'error authenticating user',
			means: 'attention',
			why: 'The name and the password arrived; the log does not say that it is the hash that it cannot read.',
		},
	],
});
