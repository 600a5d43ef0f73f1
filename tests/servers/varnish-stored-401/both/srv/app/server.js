import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
app.get('/v1/orders', (request, response) => {
	const people = JSON.parse(readFileSync('/srv/app/people.json', 'utf8'));
	const name = people[request.get('X-API-Key')];
	if (!name) return response.status(401).json({ error: 'Unknown API key' });
	response.json({ orders: [], for: name });
});
app.listen(3000, '127.0.0.1');
