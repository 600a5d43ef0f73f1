import { kerberosEnvironment, kinit } from '../servers/kerberos.ts';
import { throughTaps, typed } from './through-taps.ts';

/** Signs ana in to Kerberos and calls a site with her ticket. */
export function withTicket(host = 'www.example.com') {
	return throughTaps([8080], async (stage) => {
		await kinit(stage);
		const args = ['--negotiate', '-u', ':', `http://${host}:9080/`];
		const ran = await stage.run(
			'curl',
			[
				...['--no-progress-meter', '--max-time', '30'],
				...['--resolve', `${host}:9080:127.0.0.1`],
				...args,
			],
			{ env: kerberosEnvironment(stage) },
		);
		return { ...ran, command: typed('curl', args) };
	});
}

/** A ticket, and the server’s proof, are made anew each time. */
export const varyTickets: readonly (readonly [RegExp, string])[] = [
	[/Negotiate [\w+/=]{20,}/g, 'Negotiate YIICXgYGKwYBBQUCoIIC…'],
];
