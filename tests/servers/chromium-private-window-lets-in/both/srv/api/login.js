import { Router } from 'express';
import { openSession } from './sessions.js';

export const login = Router();

login.post('/login', (request, response) => {
	const session = openSession(request.body);
	if (session === undefined) return response.sendStatus(401);
	response.cookie('session', session, { httpOnly: true, secure: true, sameSite: 'lax' });
	response.sendStatus(204);
});
