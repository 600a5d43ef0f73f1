import express from 'express';
import { verify } from './verify.mjs';

const app = express();
app.post('/payments', async (request, response) => {
	const refuse = (challenge) => response.set('WWW-Authenticate', challenge).sendStatus(401);
	const token = /^Bearer (.+)/.exec(request.get('Authorization') ?? '')?.[1];
	if (!token) return refuse('Bearer');
	try {
		const { acr } = await verify(token);
		if (acr !== 'mfa')
			return refuse(
				'Bearer error="insufficient_user_authentication", error_description="A second factor is required", acr_values="mfa"',
			);
		response.json({ paid: true });
	} catch {
		refuse('Bearer error="invalid_token"');
	}
});
app.listen(8080);
