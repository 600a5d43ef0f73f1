import express from 'express';

const ana = `Basic ${Buffer.from('ana:winter').toString('base64')}`;
const app = express();
app.use('/private', (request, response, next) => {
	if (request.get('Authorization') === ana) return next();
	response.status(401).set('WWW-Authenticate', 'Basic realm="Private"').end();
});
app.get('/private/app.css', (request, response) => {
	response.type('css').send('body { color: teal }');
});
app.listen(3000, '127.0.0.1');
