import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server on this machine for as long as one test runs. */
export async function serve(
	answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** What was sent with a request, read to its end. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
	const pieces = await request.toArray();
	return Buffer.concat(pieces as Buffer[]).toString();
}
