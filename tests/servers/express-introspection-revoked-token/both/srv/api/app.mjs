import express from 'express';

const app = express();
app.get('/orders', async (request, response) => {
	const token = /^Bearer (.+)/.exec(request.get('Authorization') ?? '')?.[1];
	if (!token) return response.set('WWW-Authenticate', 'Bearer').sendStatus(401);
	const answer = await fetch('http://localhost:9081/token/introspection', {
		method: 'POST',
		headers: { Authorization: `Basic ${btoa('orders-app:winter')}` },
		body: new URLSearchParams({ token }),
	});
	const { active } = await answer.json();
	if (!active)
		return response
			.set('WWW-Authenticate', 'Bearer error="invalid_token", error_description="Token is not active"')
			.sendStatus(401);
	response.json({ orders: [] });
});
app.listen(8080);
