const { createServer } = require('node:http');

createServer((request, response) => {
	response.setHeader('Content-Type', 'application/json');
	if (request.headers.authorization === 'Bearer mF_9.B5f-4.1JqM') return response.end('{"orders":[]}');
	response.writeHead(401, { 'WWW-Authenticate': 'Bearer realm="Orders"' });
	return response.end('{"error":"Unauthorized"}');
}).listen(8080, '127.0.0.1');
