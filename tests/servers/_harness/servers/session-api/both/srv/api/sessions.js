import { randomUUID } from 'node:crypto';

const passwords = new Map([['ana', 'winter']]);
const sessions = new Map();
const idleLimit = Number(process.env.SESSION_SECONDS ?? 900) * 1000;

/** Opens a session for the right name and password, and returns its id. */
export function openSession({ name, password } = {}) {
	if (password === undefined || passwords.get(name) !== password) return undefined;
	const id = randomUUID();
	sessions.set(id, { name, seen: Date.now() });
	return id;
}

/** Who asks, by the first session cookie of the request. */
export function whoAsks(request) {
	const [, id] = /(?:^|; )session=([^;.]*)/.exec(request.headers.cookie ?? '') ?? [];
	const session = sessions.get(id);
	if (session === undefined || Date.now() - session.seen > idleLimit) return undefined;
	session.seen = Date.now();
	return session.name;
}
