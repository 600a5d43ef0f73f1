import { Router } from 'express';
import { openSession } from './sessions.js';

export const login = Router();

login.post('/auth/login', (request, response) => {
	const session = openSession(request.body);
	if (session === undefined) return response.sendStatus(401);
	response.append('Set-Cookie', `session=${session}; Secure; HttpOnly; SameSite=Lax`);
	response.sendStatus(204);
});
