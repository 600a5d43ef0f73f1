import express from 'express';

const app = express();
app.get('/', (request, response) => response.send('<p>The dashboard.</p>'));
app.get('/api/items', (request, response) => {
	if (request.get('Authorization') !== 'Bearer mF_9.B5f-4.1JqM')
		return response.status(401).set('WWW-Authenticate', 'Bearer realm="items"').end();
	response.json({ items: [] });
});
app.listen(3001, '127.0.0.1');
