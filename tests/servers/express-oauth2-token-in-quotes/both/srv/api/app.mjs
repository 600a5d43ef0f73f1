import express from 'express';
import { auth } from 'express-oauth2-jwt-bearer';

const app = express();
app.use(
	auth({
		issuer: 'https://auth.example.com',
		jwksUri: 'http://localhost:8081/jwks',
		audience: 'https://api.example.com',
	}),
);
app.get('/orders', (request, response) => response.json({ orders: [] }));
app.use((error, request, response, next) => {
	response.set(error.headers).status(error.status).json({ message: error.message });
});
app.listen(8080);
