import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { sessionCookie } from './cookie.js';

const session = '6f1c0b52-93a4-4e6d-8b1f-2d7c5e9a4013';
const origin = 'https://app.example.com';
const server = createServer((request, response) => {
	response.setHeader('Access-Control-Allow-Origin', origin);
	response.setHeader('Access-Control-Allow-Credentials', 'true');
	let body = '';
	request.on('data', (chunk) => (body += chunk));
	request.on('end', () => {
		const ok = request.url === '/login' && body === 'name=ana&password=winter';
		if (ok) response.setHeader('Set-Cookie', sessionCookie(session));
		response.writeHead(ok ? 204 : 401).end();
	});
});
const live = new WebSocketServer({ noServer: true });

server.on('upgrade', (request, socket, head) => {
	const signedIn = request.headers.cookie?.split('; ').includes(`session=${session}`);
	// A browser shows from which page the socket is opened: a foreign page may not use the cookie.
	if (!signedIn || request.headers.origin !== origin)
		socket.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
	else live.handleUpgrade(request, socket, head, (client) => client.send('welcome'));
});
server.listen(8080);
