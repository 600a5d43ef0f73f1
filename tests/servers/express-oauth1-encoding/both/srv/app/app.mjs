import crypto from 'node:crypto';
import express from 'express';
import OAuth from 'oauth-1.0a';

const secrets = new Map([['orders-app', 'winter']]);
const hash = (text, key) => crypto.createHmac('sha1', key).update(text).digest('base64');

const app = express();
app.use((request, response, next) => {
	const refuse = (problem) =>
		response
			.status(401)
			.set('WWW-Authenticate', `OAuth realm="api", oauth_problem="${problem}"`)
			.json({ message: problem });
	const header = request.get('Authorization') ?? '';
	if (!header.startsWith('OAuth ')) return refuse('parameter_absent');
	const sent = Object.fromEntries(
		[...header.matchAll(/(oauth_\w+)="([^"]*)"/g)].map(([, name, value]) => [
			name,
			decodeURIComponent(value),
		]),
	);
	const secret = secrets.get(sent.oauth_consumer_key);
	if (!secret) return refuse('consumer_key_unknown');
	if (Math.abs(Date.now() / 1000 - sent.oauth_timestamp) > 300) return refuse('timestamp_refused');
	const { oauth_signature: signature, ...signed } = sent;
	const oauth = OAuth({
		consumer: { key: sent.oauth_consumer_key, secret },
		signature_method: 'HMAC-SHA1',
		hash_function: hash,
	});
	const url = `http://${request.get('Host')}${request.originalUrl}`;
	if (oauth.getSignature({ url, method: request.method }, undefined, signed) !== signature)
		return refuse('signature_invalid');
	next();
});
app.get('/orders', (request, response) => response.json({ for: request.query.name, orders: [] }));
app.listen(8080);
