import { curl } from '../_harness/clients/curl.ts';
import { varyTickets, withTicket } from '../_harness/clients/curl-negotiate.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apacheWith } from '../_harness/servers/apache.ts';
import {
	kadmin,
	kdc,
	kerberosEnvironment,
	registerSite,
	writeKeytab,
} from '../_harness/servers/kerberos.ts';

const host = 'www.example.com';

export default reproduction({
	title: 'The key of the site’s account has changed, and the keytab on the server is the old one',
	cause: 'integrated-windows-authentication',
	fix: 'register-spns',
	change: 'The key that the account has now was written to the keytab.',
	server: apacheWith(kerberosEnvironment, 'auth_gssapi'),
	also: [
		kdc(async (stage) => {
			await registerSite(stage, host);
			await kadmin(stage, `cpw -randkey HTTP/${host}`);
			if (stage.name === 'after') await writeKeytab(stage, host);
		}),
	],
	uses: [{ name: 'mod_auth_gssapi', debian: ['libapache2-mod-auth-gssapi'] }],
	client: curl,
	ask: withTicket(host),
	askWithout: `GET / HTTP/1.1
Host: ${host}`,
	log: { file: '/var/log/apache2/error.log', lines: /GSS ERROR/ },
	vary: varyTickets,
	marks: [
		{
			text: 'Authorization: Negotiate YII',
			means: 'given',
			why: 'She has a ticket for this site, so the name is registered.',
		},
		{
			text: 'kvno 3 not found in keytab; keytab is likely out of date',
			means: 'refused',
			why: 'The ticket was locked with key number 3, and the server’s file stops at number 2.',
		},
	],
});
