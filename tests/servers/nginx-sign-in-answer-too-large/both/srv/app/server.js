import express from 'express';

// What the identity provider says of this user: many groups.
const groups = Array.from({ length: 440 }, (_, number) => `group-${1000 + number}`);
const session = `ana.${groups.join('.')}`;
const app = express();
app.use(express.urlencoded());
app.post('/login', (request, response) => {
	if (request.body.name !== 'ana' || request.body.password !== 'winter')
		return response.sendStatus(401);
	// Too large for one cookie, so it is split, as many libraries do.
	for (const [part, from] of [0, 2500].entries())
		response.cookie(`session.${part}`, session.slice(from, from + 2500), { httpOnly: true });
	response.json({ welcome: 'ana' });
});
app.get('/me', (request, response) => {
	if (!request.get('Cookie')?.includes('session.0=ana.'))
		return response.status(401).json({ error: 'Not signed in' });
	response.json({ name: 'ana' });
});
app.listen(3000, '127.0.0.1');
