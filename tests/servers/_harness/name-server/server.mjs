// A name server for the A records of one small zone.
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** The records of the moment: a line that is changed counts at once. */
function records() {
	const lines = readFileSync('/srv/dns/zone', 'utf8').trim().split('\n');
	return new Map(
		lines
			.map((line) => line.split(' '))
			.map(([name, , , , address]) => [name, address.split('.').map(Number)]),
	);
}

/** The name that begins after the twelve bytes of the header, and where it ends. */
function nameIn(query) {
	let at = 12;
	let name = '';
	while (query[at] > 0) {
		name += `${query.toString('latin1', at + 1, at + 1 + query[at])}.`;
		at += query[at] + 1;
	}
	return { name: name.toLowerCase(), end: at + 1 };
}

const socket = createSocket('udp4');
socket.on('message', (query, { address, port }) => {
	const { name, end } = nameIn(query);
	const found = records().get(name);
	const reply = Buffer.from(query.subarray(0, end + 4));
	// An authoritative answer: no error, or no such name; one question, as many answers as there are.
	reply.writeUInt16BE(found ? 0x8400 : 0x8403, 2);
	reply.writeUInt16BE(found ? 1 : 0, 6);
	reply.writeUInt32BE(0, 8);
	// The name of the question, type A, class IN, 300 seconds, four bytes.
	const answer = found ? [0xc0, 12, 0, 1, 0, 1, 0, 0, 1, 44, 0, 4, ...found] : [];
	socket.send(Buffer.concat([reply, Buffer.from(answer)]), port, address);
});
socket.bind(5000, '127.0.0.1', () => createServer().listen(5000, '127.0.0.1'));
