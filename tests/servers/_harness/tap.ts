import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { exchangesIn, type Exchange } from './messages.ts';

/** Stands between a client and a server, hands every byte on, and keeps a copy. */
export interface Tap {
	readonly port: number;
	/** What went through, connection by connection in the order in which they were opened. */
	readonly exchanges: () => Exchange[];
	readonly close: () => Promise<void>;
}

/** @param target the port of the server, on loopback */
export async function openTap(target: number, port = 0): Promise<Tap> {
	const connections: { sent: Buffer[]; received: Buffer[] }[] = [];
	const sockets = new Set<Socket>();
	const server = createServer({ allowHalfOpen: true }, (client) => {
		const kept = { sent: [] as Buffer[], received: [] as Buffer[] };
		connections.push(kept);
		const upstream = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
		for (const [from, to, copy] of [
			[client, upstream, kept.sent],
			[upstream, client, kept.received],
		] as const) {
			sockets.add(from);
			from.on('data', (chunk) => {
				copy.push(chunk);
				to.write(chunk);
			});
			from.on('end', () => to.end());
			from.on('close', () => {
				to.destroy();
				sockets.delete(from);
			});
			from.on('error', () => to.destroy());
		}
	});
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		exchanges: () =>
			connections.flatMap(({ sent, received }) =>
				exchangesIn(Buffer.concat(sent), Buffer.concat(received)),
			),
		close: () =>
			new Promise((resolve) => {
				for (const socket of sockets) socket.destroy();
				server.close(() => resolve());
			}),
	};
}
