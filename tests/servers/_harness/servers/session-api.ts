import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Server } from '../reproduction.ts';
import { express } from './node-app.ts';

const files = fileURLToPath(new URL('session-api/both/srv/api/', import.meta.url));

/**
 * An API that knows people by a session cookie: `POST /login` sets it, `GET /me` wants it. How the
 * cookie is set stands in the reproduction’s own `/srv/api/login.js`; pages in `/srv/www` are given out.
 *
 * @param sessionSeconds how long a session lasts when nobody uses it
 */
export function sessionApi(sessionSeconds = 900): Server {
	return {
		...express,
		async start(stage) {
			for (const file of await readdir(files))
				await stage.write(`/srv/api/${file}`, await readFile(files + file, 'utf8'));
			return stage.serve(process.execPath, ['/srv/api/server.js'], {
				on: 8080,
				env: { SESSION_SECONDS: String(sessionSeconds) },
			});
		},
	};
}

/** The number of a session is another one each time. */
export const sessionVaries = [
	/(?<=session=)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
	'6f1c0b52-93a4-4e6d-8b1f-2d7c5e9a4013',
] as const;
