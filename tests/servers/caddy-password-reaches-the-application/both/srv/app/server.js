import { createServer } from 'node:http';

// The application has keys of its own; what is no key of its own it refuses.
createServer((request, response) => {
	const { authorization } = request.headers;
	if (authorization && authorization !== 'Bearer key-of-the-app') {
		response.writeHead(401, {
			'Content-Type': 'application/json',
			'WWW-Authenticate': 'Bearer realm="Application"',
		});
		response.end('{"error":"unauthorized"}');
		return;
	}
	response.writeHead(200, { 'Content-Type': 'application/json' });
	response.end('{"page":"start"}');
}).listen(3000, '127.0.0.1');
