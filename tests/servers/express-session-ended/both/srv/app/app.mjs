import express from 'express';
import session from 'express-session';

const app = express();
app.use(express.json());
app.use(
	session({
		secret: 'a long sentence that nobody guesses',
		resave: false,
		saveUninitialized: false,
	}),
);
app.post('/login', ({ body, session }, response) => {
	if (body.name !== 'ana' || body.password !== 'winter') return response.sendStatus(401);
	session.name = body.name;
	response.sendStatus(204);
});
app.get('/me', (request, response) => {
	if (request.session.name) return response.json({ name: request.session.name });
	const came = request.headers.cookie?.includes('connect.sid');
	response.status(401).json({ message: came ? 'Your session has expired' : 'Please sign in' });
});
app.listen(8080);
