import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const sockets = new WebSocketServer({ noServer: true });
const server = createServer((request, response) => response.writeHead(404).end());
server.on('upgrade', (request, socket, head) => {
	if (request.headers.authorization !== 'Bearer 4f1c9a7e2b')
		return socket.end(
			'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
		);
	sockets.handleUpgrade(request, socket, head, (client) => client.close());
});
server.listen(8080);
