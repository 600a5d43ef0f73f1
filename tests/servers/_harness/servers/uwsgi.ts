import type { Server } from '../reproduction.ts';

/** uWSGI with `/etc/uwsgi/site.ini`. */
export const uwsgi: Server = {
	name: 'uWSGI',
	debian: ['uwsgi', 'uwsgi-core'],
	start: (stage) => stage.serve('uwsgi', ['--ini', '/etc/uwsgi/site.ini'], { on: 8080 }),
};
