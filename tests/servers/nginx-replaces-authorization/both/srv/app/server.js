import express from 'express';

const app = express();
app.get('/v1/orders', (request, response) => {
	const [scheme, token] = (request.get('Authorization') ?? '').split(' ');
	if (scheme === 'Bearer' && token === 'mF_9.B5f-4.1JqM') return response.json({ orders: [] });
	const error = scheme ? `, error="invalid_request", error_description="${scheme} is not accepted here"` : '';
	response.status(401).set('WWW-Authenticate', `Bearer realm="orders"${error}`).end();
});
app.listen(3000, '127.0.0.1');
