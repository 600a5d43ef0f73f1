import express from 'express';
import { login } from './login.js';
import { whoAsks } from './sessions.js';

const origins = ['https://app.example.com', 'https://www.example.com'];
const app = express();

app.use((request, response, next) => {
	response.set('Vary', 'Origin');
	if (origins.includes(request.headers.origin))
		response.set({
			'Access-Control-Allow-Origin': request.headers.origin,
			'Access-Control-Allow-Credentials': 'true',
		});
	next();
});
app.use(express.static('/srv/www'));
app.use(express.urlencoded());
app.use(login);
app.get('/me', (request, response) => {
	const name = whoAsks(request);
	if (name === undefined) response.status(401).json({ error: 'Not signed in' });
	else response.json({ name });
});
app.listen(8080);
