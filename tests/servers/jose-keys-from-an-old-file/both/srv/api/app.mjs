import express from 'express';
import { verify } from './verify.mjs';

const app = express();
app.get('/orders', async (request, response) => {
	const token = /^Bearer (.+)/.exec(request.get('Authorization') ?? '')?.[1];
	if (!token) return response.set('WWW-Authenticate', 'Bearer').sendStatus(401);
	try {
		const { sub } = await verify(token);
		response.json({ for: sub, orders: [] });
	} catch (error) {
		const description = error.message.replaceAll('"', "'");
		response
			.set('WWW-Authenticate', `Bearer error="invalid_token", error_description="${description}"`)
			.sendStatus(401);
	}
});
app.listen(8080);
