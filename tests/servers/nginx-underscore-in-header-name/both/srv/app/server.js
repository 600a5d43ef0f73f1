import express from 'express';

const app = express();
app.get('/v1/orders', (request, response) => {
	if (request.get('api_key') !== 'k-2f9a71')
		return response.status(401).json({ error: 'No valid API key in the header api_key' });
	response.json({ orders: [] });
});
app.listen(3000, '127.0.0.1');
