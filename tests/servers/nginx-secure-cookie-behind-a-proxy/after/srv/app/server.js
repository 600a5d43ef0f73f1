import express from 'express';
import session from 'express-session';

const app = express();
// #region fix
app.set('trust proxy', 1);
// #endregion
app.use(
	session({
		secret: 'example-secret',
		resave: false,
		saveUninitialized: false,
		cookie: { secure: true, sameSite: 'lax' },
	}),
);
app.use(express.urlencoded());
app.post('/login', (request, response) => {
	if (request.body.name !== 'ana' || request.body.password !== 'winter')
		return response.sendStatus(401);
	request.session.name = 'ana';
	response.json({ welcome: 'ana' });
});
app.get('/me', (request, response) => {
	if (!request.session.name) return response.status(401).json({ error: 'Not signed in' });
	response.json({ name: request.session.name });
});
app.listen(3000, '127.0.0.1');
