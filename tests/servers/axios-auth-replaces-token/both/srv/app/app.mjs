import express from 'express';

const app = express();
app.use((request, response, next) => {
	if (request.get('Authorization') === 'Bearer 4f1c9a7e2b') return next();
	response.status(401).set('WWW-Authenticate', 'Bearer').json({ message: 'Please sign in' });
});
app.get('/orders', (request, response) => response.json({ orders: [] }));
app.listen(8080);
