import type { Server } from '../reproduction.ts';

/** HAProxy with `/etc/haproxy/haproxy.cfg`, in the foreground. */
export const haproxy: Server = {
	name: 'HAProxy',
	debian: ['haproxy'],
	start: (stage) => stage.serve('haproxy', ['-db', '-f', '/etc/haproxy/haproxy.cfg'], { on: 8080 }),
};
