import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { exchangesIn, type Exchange } from './messages.ts';

/** How long a server may go on after its client has gone. */
const longest = 3_000;

/** An exchange that a recorder saw; the later one has the greater number, whichever recorder it is. */
export interface Seen extends Exchange {
	readonly number: number;
}

/** How many pieces have passed through all the recorders. */
let passed = 0;

/** Stands between a client and a server, hands every byte on, and keeps a copy. */
export interface Tap {
	readonly port: number;
	/** What went through, connection by connection in the order in which they were opened. */
	readonly exchanges: () => Seen[];
	/** Waits until servers have said the last word to clients that have gone. */
	readonly settled: () => Promise<void>;
	readonly close: () => Promise<void>;
}

/** @param target the port of the server, on loopback */
export async function openTap(target: number, port = 0): Promise<Tap> {
	const connections: { sent: Buffer[]; numbers: number[]; received: Buffer[] }[] = [];
	const sockets = new Set<Socket>();
	const pairs: [client: Socket, upstream: Socket][] = [];
	const server = createServer({ allowHalfOpen: true }, (client) => {
		const kept = { sent: [] as Buffer[], numbers: [] as number[], received: [] as Buffer[] };
		connections.push(kept);
		const upstream = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
		pairs.push([client, upstream]);
		for (const [from, to, copy] of [
			[client, upstream, kept.sent],
			[upstream, client, kept.received],
		] as const) {
			sockets.add(from);
			from.on('data', (chunk) => {
				copy.push(chunk);
				passed += 1;
				if (copy === kept.sent) kept.numbers.push(passed);
				to.write(chunk);
			});
			from.on('end', () => to.end());
			from.on('close', () => {
				// What is still on its way is taken in, whether anybody waits for it or not.
				to.end();
				sockets.delete(from);
			});
			from.on('error', () => to.destroy());
		}
	});
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		exchanges: () =>
			connections.flatMap(({ sent, numbers, received }) =>
				exchangesIn(Buffer.concat(sent), Buffer.concat(received)).map(({ from, ...exchange }) => ({
					...exchange,
					number: numbers[pieceAt(sent, from)] ?? 0,
				})),
			),
		settled: async () => {
			const end = Date.now() + longest;
			const isOpen = () => pairs.some(([client, upstream]) => client.closed && !upstream.closed);
			while (isOpen() && Date.now() < end) await sleep(10);
		},
		close: () =>
			new Promise((resolve) => {
				for (const socket of sockets) socket.destroy();
				server.close(() => resolve());
			}),
	};
}

/** Which of the pieces holds the byte at a place. */
function pieceAt(pieces: readonly Buffer[], place: number): number {
	let end = 0;
	return pieces.findIndex((piece) => (end += piece.length) > place);
}
