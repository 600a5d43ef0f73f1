import { createServer } from 'node:net';

/** Below the range from which the system takes ports for clients, so that none is taken in between. */
let next = 20_000 + (process.pid % 100) * 100;
const last = 32_000;

/** A port on loopback that nothing listens on, and that no other reproduction gets. */
export async function freePort(): Promise<number> {
	for (; next < last; next += 1) {
		const port = next;
		if (await isFree(port)) {
			next += 1;
			return port;
		}
	}
	next = 20_000;
	return freePort();
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		// On all addresses: a server that listens on one of them is found too.
		probe.listen(port, () => probe.close(() => resolve(true)));
	});
}
