import { Router } from 'express';
import { openSession } from './sessions.js';

export const login = Router();
/** As the identity provider sends them: all of them. */
const groups = Array.from({ length: 300 }, (_, index) => `group-${index}`);
const groupsOf = new Map();

login.post('/login', (request, response) => {
	const session = openSession(request.body);
	if (session === undefined) return response.sendStatus(401);
	groupsOf.set(session, groups);
	response.cookie('session', session, { httpOnly: true, secure: true, sameSite: 'lax' });
	response.sendStatus(204);
});
