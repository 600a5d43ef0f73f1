import { connect } from 'node:net';
import { connect as connectSecurely, type ConnectionOptions } from 'node:tls';
import { exchangesIn, type Exchange } from './messages.ts';

const patience = 30_000;

/**
 * Writes a request to a socket as it stands and waits for the whole response.
 *
 * @param request start line and header fields, then a blank line and the body where there is one;
 *   `Content-Length` is added for a body
 * @param secure options of TLS; none for a connection in the clear
 * @param host another address of this machine, where it matters where a call comes from
 * @param from the address of loopback that a call in the clear comes from
 */
export async function send(
	port: number,
	request: string,
	secure?: ConnectionOptions,
	host = '127.0.0.1',
	from?: string,
): Promise<Exchange> {
	const bytes = toBytes(request);
	return new Promise((resolve, reject) => {
		const received: Buffer[] = [];
		const socket = secure
			? connectSecurely({ port, host, ...secure })
			: connect({ port, host, ...(from !== undefined && { localAddress: from }) });
		const timer = setTimeout(() => {
			socket.destroy();
			reject(
				new Error(
					`No whole answer after ${patience / 1000} s:\n${Buffer.concat(received).toString()}`,
				),
			);
		}, patience);
		const look = (ended: boolean) => {
			const all = Buffer.concat(received);
			if (!ended && !isWhole(all)) return;
			const [exchange] = exchangesIn(bytes, all);
			if (exchange) finish(() => resolve(exchange));
			else if (ended)
				finish(() =>
					reject(new Error(`The connection ended without an answer: ${all.toString()}`)),
				);
		};
		const finish = (then: () => void) => {
			clearTimeout(timer);
			socket.destroy();
			then();
		};
		socket.on(secure ? 'secureConnect' : 'connect', () => socket.write(bytes));
		socket.on('data', (chunk: Buffer) => {
			received.push(chunk);
			look(false);
		});
		socket.on('end', () => look(true));
		socket.on('error', (error: Error) => finish(() => reject(error)));
	});
}

/** Whether a response is there to its end. One without a length is not, until the connection ends. */
function isWhole(bytes: Buffer): boolean {
	const text = bytes.toString('latin1');
	if (/^HTTP\/\S+ (?:101|204|304)/.test(text)) return text.includes('\r\n\r\n');
	if (/\r\ncontent-length:/i.test(text)) return true;
	if (!/\r\ntransfer-encoding:.*chunked/i.test(text)) return false;
	// Server-sent events go on for ever: one of them is enough.
	if (/\r\ncontent-type: text\/event-stream/i.test(text))
		return text.split('\r\n\r\n').slice(1).join('').includes('\n\n');
	return text.endsWith('0\r\n\r\n');
}

function toBytes(request: string): Buffer {
	const [head = '', ...rest] = request.replaceAll('\r\n', '\n').trimStart().split(/\n\n/);
	const body = rest.join('\n\n');
	const lines = head.trimEnd().split('\n');
	if (body) lines.push(`Content-Length: ${Buffer.byteLength(body)}`);
	return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
