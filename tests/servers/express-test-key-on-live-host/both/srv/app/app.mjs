import express from 'express';

// Live and test are two services, each with keys of its own.
for (const [port, key] of [
	[8080, 'sk_live_summer'],
	[8081, 'sk_test_winter'],
]) {
	const app = express();
	app.use((request, response, next) => {
		if (request.get('Authorization') === `Bearer ${key}`) return next();
		response
			.status(401)
			.set('WWW-Authenticate', 'Bearer error="invalid_token"')
			.json({ message: 'No such API key' });
	});
	app.get('/orders', (request, response) => response.json({ orders: [] }));
	app.listen(port);
}
