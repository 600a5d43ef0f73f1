// The API checks its own tokens.
import { createServer } from 'node:http';

createServer((request, response) => {
	const known = request.headers.authorization === 'Bearer mF_9.B5f-4.1JqM';
	if (!known) response.writeHead(401, { 'www-authenticate': 'Bearer realm="orders"' });
	response.end(known ? '{"orders":[]}' : '{"error":"a token is needed"}');
}).listen(3000, '127.0.0.1');
