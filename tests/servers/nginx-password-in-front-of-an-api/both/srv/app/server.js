import express from 'express';

const app = express();
app.get('/', (request, response) => response.send('<p>The shop.</p>'));
app.get('/api/orders', (request, response) => {
	if (request.get('Authorization') !== 'Bearer mF_9.B5f-4.1JqM')
		return response.status(401).set('WWW-Authenticate', 'Bearer realm="orders"').end();
	response.json({ orders: [] });
});
app.listen(3000, '127.0.0.1');
