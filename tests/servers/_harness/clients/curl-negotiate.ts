import { kerberosEnvironment, kinit } from '../servers/kerberos.ts';
import { throughTaps } from './through-taps.ts';

/** Signs ana in to Kerberos and calls a site with her ticket. */
export function withTicket(host = 'www.example.com') {
	return throughTaps([8080], async (stage) => {
		await kinit(stage);
		return stage.run(
			'curl',
			[
				...['--no-progress-meter', '--max-time', '30', '-o', '/dev/null', '-w', '%{http_code}'],
				...['--resolve', `${host}:9080:127.0.0.1`, '--negotiate', '-u', ':'],
				`http://${host}:9080/`,
			],
			{ env: kerberosEnvironment(stage) },
		);
	});
}

/** A ticket, and the server’s proof, are made anew each time. */
export const varyTickets: readonly (readonly [RegExp, string])[] = [
	[/Negotiate [\w+/=]{20,}/g, 'Negotiate YIICXgYGKwYBBQUCoIIC…'],
];
