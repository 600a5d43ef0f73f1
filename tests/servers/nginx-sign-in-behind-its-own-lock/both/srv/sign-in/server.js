import express from 'express';

const app = express();
app.use(express.urlencoded());
// What nginx asks before each page.
app.get('/oauth2/auth', (request, response) => {
	const signedIn = request.get('Cookie')?.includes('session=v8Qm2k');
	response.sendStatus(signedIn ? 202 : 401);
});
app.get('/oauth2/sign_in', (request, response) => {
	response.send('<form method="post"><input name="name"><input name="password" type="password"></form>');
});
app.listen(8081, '127.0.0.1');
