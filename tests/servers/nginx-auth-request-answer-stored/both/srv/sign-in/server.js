import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
app.get('/check', (request, response) => {
	const [, token = ''] = (request.get('Authorization') ?? '').split(' ');
	const [name, password] = Buffer.from(token, 'base64').toString().split(':');
	const people = JSON.parse(readFileSync('/srv/sign-in/people.json', 'utf8'));
	if (name in people && people[name] === password) return response.sendStatus(204);
	response.status(401).set('WWW-Authenticate', 'Basic realm="Reports"').end();
});
app.listen(3000, '127.0.0.1');
