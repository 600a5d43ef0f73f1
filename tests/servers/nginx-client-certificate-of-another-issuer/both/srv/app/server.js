import express from 'express';

const app = express();
app.get('/v1/orders', (request, response) => {
	const verified = request.get('X-Client-Verify');
	if (verified !== 'SUCCESS')
		return response.status(401).json({ error: 'Client certificate refused', reason: verified });
	response.json({ orders: [] });
});
app.listen(3000, '127.0.0.1');
