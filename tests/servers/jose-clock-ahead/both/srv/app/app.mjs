import { readFileSync } from 'node:fs';
import express from 'express';
import { importJWK, jwtVerify } from 'jose';

const key = await importJWK(JSON.parse(readFileSync('/srv/app/client-key.json', 'utf8')), 'EdDSA');
const app = express();
app.get('/orders', async (request, response) => {
	const token = /^Bearer (.+)/.exec(request.get('Authorization') ?? '')?.[1];
	if (!token) return response.set('WWW-Authenticate', 'Bearer').sendStatus(401);
	try {
		await jwtVerify(token, key, {
			issuer: 'orders-app',
			audience: 'https://api.example.com',
			clockTolerance: 30,
		});
		response.json({ orders: [] });
	} catch (error) {
		response
			.set('WWW-Authenticate', 'Bearer error="invalid_token"')
			.status(401)
			.json({ message: error.message });
	}
});
app.listen(8080);
