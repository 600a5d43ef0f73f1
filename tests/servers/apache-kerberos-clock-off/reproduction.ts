import { curl } from '../_harness/clients/curl.ts';
import { varyTickets, withTicket } from '../_harness/clients/curl-negotiate.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apacheWith } from '../_harness/servers/apache.ts';
import { kdc, kerberosEnvironment, registerSite } from '../_harness/servers/kerberos.ts';

const host = 'www.example.com';

export default reproduction({
	title: 'The clock of the web server is twelve minutes ahead; Kerberos forgives five',
	cause: 'clock-skew',
	fix: 'set-the-clock',
	change: 'The server takes its time from the network again.',
	server: apacheWith(
		(stage) => ({
			...kerberosEnvironment(stage),
			...(stage.name === 'before' && {
				LD_PRELOAD: '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
				FAKETIME: '+12m',
				FAKETIME_DONT_FAKE_MONOTONIC: '1',
			}),
		}),
		'auth_gssapi',
	),
	also: [kdc((stage) => registerSite(stage, host))],
	uses: [
		{ name: 'mod_auth_gssapi', debian: ['libapache2-mod-auth-gssapi'] },
		{ name: 'libfaketime', debian: ['libfaketime'] },
	],
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
			why: 'A fresh ticket for the right site.',
		},
		{
			text: 'Clock skew too great',
			means: 'refused',
			why: 'The ticket carries the time at which it was shown, and the server’s clock is too far from it.',
		},
	],
});
