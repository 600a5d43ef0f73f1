import { appendFileSync, readFileSync } from 'node:fs';
import express from 'express';

const { directory } = JSON.parse(readFileSync('/etc/sign-in.json', 'utf8'));
const app = express();
app.get('/check', async (request, response) => {
	const [, token = ''] = (request.get('Authorization') ?? '').split(' ');
	const [name, password] = Buffer.from(token, 'base64').toString().split(':');
	try {
		const answer = await fetch(`${directory}/check`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ name, password }),
		});
		if ((await answer.json()).known && name) return response.sendStatus(204);
	} catch (error) {
		appendFileSync('/var/log/sign-in.log', `directory: ${error.message}: ${error.cause?.message}\n`);
	}
	response.status(401).set('WWW-Authenticate', 'Basic realm="Reports"').end();
});
app.listen(3000, '127.0.0.1');
