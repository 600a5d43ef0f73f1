import crypto from 'node:crypto';
import express from 'express';

const app = express();
const secret = 'winter';

app.use(express.json());
app.post('/webhook', (req, res) => {
	const expected = crypto.createHmac('sha256', secret).update(JSON.stringify(req.body)).digest();
	const given = Buffer.from(req.get('X-Signature') ?? '', 'hex');
	if (given.length !== expected.length || !crypto.timingSafeEqual(given, expected))
		return res.status(401).json({ message: 'Invalid signature' });
	const event = req.body;
	res.json({ received: event.id });
});
app.listen(8080);
