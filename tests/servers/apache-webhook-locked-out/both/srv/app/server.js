// The shop behind the lock. It checks itself who reports a payment.
import { createServer } from 'node:http';

createServer((request, response) => {
	const signed = request.headers['x-signature'] === '9f86d081884c7d65';
	response.statusCode = request.url === '/hooks/payment' && !signed ? 400 : 200;
	response.setHeader('content-type', 'application/json');
	response.end(JSON.stringify({ received: response.statusCode === 200 }));
}).listen(3000, '127.0.0.1');
