import type { Server } from '../reproduction.ts';

/** Radicale, a server of calendars and contacts, with `/etc/radicale/config`. */
export const radicale: Server = {
	name: 'Radicale',
	debian: ['radicale', 'python3-radicale', 'python3-passlib'],
	start: (stage) =>
		stage.serve('radicale', ['--config', '/etc/radicale/config'], {
			on: 8080,
			env: { PYTHONDONTWRITEBYTECODE: '1' },
		}),
};
