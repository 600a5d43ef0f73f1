import { createHmac } from 'node:crypto';
import express from 'express';

const app = express();
app.use(express.text({ type: '*/*' }));
app.post('/', (request, response) => {
	if (request.query['wc-api'] !== 'wc_stripe') return response.sendStatus(404);
	const signature = createHmac('sha256', 'example-secret').update(String(request.body)).digest('hex');
	response.sendStatus(request.get('X-Signature') === signature ? 200 : 400);
});
app.get('/', (request, response) => response.send('<p>The shop.</p>'));
app.listen(3000, '127.0.0.1');
