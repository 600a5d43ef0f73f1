import crypto from 'node:crypto';
import express from 'express';

const app = express();
const secret = 'winter';

// #region fix
app.post('/webhook', express.raw({ type: 'application/json' }), (req, res) => {
	const expected = crypto.createHmac('sha256', secret).update(req.body).digest();
	const given = Buffer.from(req.get('X-Signature') ?? '', 'hex');
	if (given.length !== expected.length || !crypto.timingSafeEqual(given, expected))
		return res.status(401).json({ message: 'Invalid signature' });
	const event = JSON.parse(req.body);
	res.json({ received: event.id });
});
app.use(express.json());
// #endregion
app.listen(8080);
