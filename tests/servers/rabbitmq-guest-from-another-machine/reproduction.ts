import { networkInterfaces } from 'node:os';
import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { send } from '../_harness/send.ts';
import { rabbitmq } from '../_harness/servers/rabbitmq.ts';
import type { Asked, Stage } from '../_harness/stage.ts';

/** Calls by the machine’s address in the network: to the server the caller is not on loopback then. */
function fromTheNetwork(authorization?: string) {
	return async (stage: Stage): Promise<Asked> => {
		const [address] = Object.values(networkInterfaces())
			.flat()
			.filter((one) => one?.family === 'IPv4' && !one.internal);
		if (!address) throw new Error('This machine is in no network');
		const request = `GET /api/whoami HTTP/1.1
Host: queue.example.com:15672${authorization ? `\nAuthorization: ${authorization}` : ''}`;
		return { exchanges: [await send(await stage.port(8080), request, undefined, address.address)] };
	};
}

export default reproduction({
	title: 'RabbitMQ lets `guest` in from its own machine only',
	cause: 'ip-or-host-blocked',
	fix: 'unblock-the-address',
	change: '`loopback_users = none` lifts the limit; only for a network that no stranger reaches.',
	server: rabbitmq(),
	ask: fromTheNetwork(basic('guest', 'guest')),
	askWithout: fromTheNetwork(),
	vary: [[/<0\.\d+\.0>/g, '<0.401.0>']],
	marks: [
		{
			text: 'User can only log in via localhost',
			means: 'refused',
			why: 'The password is right; the address that the call comes from is not.',
		},
	],
});
