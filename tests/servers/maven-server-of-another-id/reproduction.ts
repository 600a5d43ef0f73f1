import { everyTime, maven, withMaven } from '../_harness/clients/maven.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';

export default reproduction({
	title: 'The password in settings.xml stands under another id than the repository has',
	cause: 'missing-credentials',
	fix: 'sign-the-tool-in',
	change: 'The server in `settings.xml` has the id of the mirror that Maven asks.',
	server: nginx,
	client: maven,
	ask: withMaven(['validate'], { env: { REPO_TOKEN: 'winter' } }),
	askWithout: `GET /maven/com/example/parent/1.0/parent-1.0.pom HTTP/1.1
Host: 127.0.0.1:8080`,
	vary: everyTime,
	marks: [
		{
			text: 'from/to company-releases',
			means: 'attention',
			why: 'Under this id Maven looks for a password, and finds none.',
		},
		{
			text: 'status: 401 Unauthorized',
			means: 'refused',
			why: 'The repository wants a password; Maven sent none.',
		},
	],
});
