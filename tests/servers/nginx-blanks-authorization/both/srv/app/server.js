import express from 'express';

const app = express();
app.get('/v1/orders', (request, response) => {
	if (request.get('Authorization') !== 'Bearer mF_9.B5f-4.1JqM')
		return response.status(401).set('WWW-Authenticate', 'Bearer realm="orders"').end();
	response.json({ orders: [] });
});
app.listen(3000, '127.0.0.1');
