import aws4 from 'aws4';
import express from 'express';

const secrets = new Map([['AKIDEXAMPLE', 'winter']]);

/** The time of a request, 20261122T090000Z, as a Date. */
const timeOf = (text = '') =>
	new Date(text.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z'));

const app = express();
app.use((request, response, next) => {
	const refuse = (code, more) => response.status(401).json({ code, ...more });
	const [, key, , region, service, names, signature] =
		/^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d+)\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
			request.get('Authorization') ?? '',
		) ?? [];
	if (!key) return refuse('MissingAuthenticationToken');
	if (!secrets.has(key)) return refuse('InvalidAccessKeyId');
	if (!(Math.abs(timeOf(request.get('X-Amz-Date')) - Date.now()) < 900_000))
		return refuse('RequestTimeTooSkewed');
	const headers = Object.fromEntries(names.split(';').map((name) => [name, request.get(name)]));
	const signer = new aws4.RequestSigner(
		{ method: request.method, path: request.originalUrl, headers, region, service },
		{ accessKeyId: key, secretAccessKey: secrets.get(key) },
	);
	signer.prepareRequest();
	if (signer.signature() !== signature)
		return refuse('SignatureDoesNotMatch', { canonicalRequest: signer.canonicalString() });
	next();
});
app.get('/orders', (request, response) => response.json({ orders: [] }));
app.listen(3000);
