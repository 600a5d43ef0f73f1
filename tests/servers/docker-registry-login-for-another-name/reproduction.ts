import { skopeo, withSkopeo } from '../_harness/clients/skopeo.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { dockerRegistry } from '../_harness/servers/docker-registry.ts';

const list = (host: string) =>
	withSkopeo(['list-tags', '--tls-verify=false', `docker://${host}:9080/acme/site`]);

export default reproduction({
	title: 'The stored login is for another name of the same registry',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'The tool is signed in to the very name that it calls.',
	server: dockerRegistry,
	client: skopeo,
	ask: list('127.0.0.1'),
	askWithout: list('localhost'),
	marks: [
		{
			text: 'authentication required',
			means: 'refused',
			why: 'Nothing was sent: the login is stored under localhost, and the call goes to 127.0.0.1.',
		},
	],
});
