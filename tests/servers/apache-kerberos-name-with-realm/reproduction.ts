import { curl } from '../_harness/clients/curl.ts';
import { varyTickets, withTicket } from '../_harness/clients/curl-negotiate.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apacheWith } from '../_harness/servers/apache.ts';
import { kdc, kerberosEnvironment, registerSite } from '../_harness/servers/kerberos.ts';

const host = 'www.example.com';

export default reproduction({
	title: 'Kerberos calls her `ana@EXAMPLE.COM`, and the rule lets only `ana` in',
	cause: 'identity-not-mapped',
	fix: 'map-the-identity',
	change: 'The rule has the name as it arrives, with the realm.',
	server: apacheWith(kerberosEnvironment, 'auth_gssapi'),
	also: [kdc((stage) => registerSite(stage, host))],
	uses: [{ name: 'mod_auth_gssapi', debian: ['libapache2-mod-auth-gssapi'] }],
	client: curl,
	ask: withTicket(host),
	askWithout: `GET / HTTP/1.1
Host: ${host}`,
	log: { file: '/var/log/apache2/error.log', lines: /AH01631/ },
	vary: varyTickets,
	marks: [
		{
			text: 'Authorization: Negotiate',
			means: 'given',
			why: 'The ticket came, and the server could read it.',
		},
		{
			text: 'AH01631: user ana@EXAMPLE.COM: authorization failure',
			means: 'refused',
			why: 'This is the name that has to stand in the rule, letter for letter.',
		},
	],
});
