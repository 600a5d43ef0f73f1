import { curl } from '../_harness/clients/curl.ts';
import { varyTickets, withTicket } from '../_harness/clients/curl-negotiate.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apacheWith } from '../_harness/servers/apache.ts';
import { kdc, kerberosEnvironment, registerSite } from '../_harness/servers/kerberos.ts';

const host = 'intranet.example.com';

export default reproduction({
	title: 'The site is called by a name for which the domain has no account',
	cause: 'integrated-windows-authentication',
	fix: 'register-spns',
	change:
		'The name by which people call the site has an account too, and its key is in the keytab.',
	server: apacheWith(kerberosEnvironment, 'auth_gssapi'),
	also: [
		kdc(async (stage) => {
			await registerSite(stage, 'www.example.com');
			if (stage.name === 'after') await registerSite(stage, host);
		}),
	],
	uses: [{ name: 'mod_auth_gssapi', debian: ['libapache2-mod-auth-gssapi'] }],
	client: curl,
	ask: withTicket(host),
	askWithout: `GET / HTTP/1.1
Host: ${host}`,
	vary: varyTickets,
	marks: [
		{
			text: 'Host: intranet.example.com',
			means: 'attention',
			why: 'The name for which the ticket is asked.',
		},
		{
			text: 'WWW-Authenticate: Negotiate',
			means: 'refused',
			why: 'curl was ready for this, but got no ticket for that name, and sent no `Authorization` line.',
		},
	],
});
