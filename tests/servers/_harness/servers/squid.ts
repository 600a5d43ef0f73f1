import { chmod } from 'node:fs/promises';
import type { Server } from '../reproduction.ts';

/** Squid, a forward proxy on 8081, with what lies in `/etc/squid/conf.d/`; it keeps nothing. */
export const squid: Server = {
	name: 'Squid',
	debian: ['squid'],
	async start(stage) {
		await stage.write(
			'/etc/squid/squid.conf',
			`http_port 127.0.0.1:8081
visible_hostname proxy.example.com
pid_filename none
cache deny all
cache_log /var/log/squid/cache.log
access_log none
cache_store_log none
coredump_dir none
pinger_enable off
shutdown_lifetime 0 seconds
include /etc/squid/conf.d/*.conf
`,
		);
		await stage.write('/var/log/squid/.keep', '');
		// Started as root it gives up its rights before it opens its log.
		await chmod(stage.path('/var/log/squid'), 0o777);
		return stage.serve('squid', ['-N', '-f', '/etc/squid/squid.conf'], { on: 8081 });
	},
};
