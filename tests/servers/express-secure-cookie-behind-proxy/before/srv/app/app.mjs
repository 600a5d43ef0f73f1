import express from 'express';
import session from 'express-session';

const app = express();
app.use(express.json());
app.use(
	session({
		secret: 'a long sentence that nobody guesses',
		resave: false,
		saveUninitialized: false,
		cookie: { sameSite: 'lax', secure: true },
	}),
);
app.post('/login', ({ body, session }, response) => {
	if (body.name !== 'ana' || body.password !== 'winter') return response.sendStatus(401);
	session.name = body.name;
	response.sendStatus(204);
});
app.get('/me', ({ session }, response) => {
	if (!session.name) return response.status(401).json({ message: 'Please sign in' });
	response.json({ name: session.name });
});
app.listen(8080);
