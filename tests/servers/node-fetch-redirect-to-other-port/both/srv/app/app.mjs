import express from 'express';

// The old address sends everybody on to the new one.
const old = express();
old.use((request, response) => response.redirect(308, `http://127.0.0.1:9081${request.url}`));
old.listen(8080);

const app = express();
app.use((request, response, next) => {
	if (request.get('Authorization') === 'Bearer 4f1c9a7e2b') return next();
	response.status(401).set('WWW-Authenticate', 'Bearer').json({ message: 'Please sign in' });
});
app.get('/orders', (request, response) => response.json({ orders: [] }));
app.listen(8081);
