import express from 'express';

const app = express();
app.use((request, response, next) => {
	const header = request.get('Authorization');
	if (!header) return response.status(401).json({ message: 'No token' });
	if (header !== 'Bearer 4f1c9a7e2b') return response.status(401).json({ message: 'Wrong token' });
	next();
});
app.get('/orders', (request, response) => response.json({ orders: [] }));
app.listen(8080);
