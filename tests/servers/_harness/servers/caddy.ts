import type { Server } from '../reproduction.ts';

/** Caddy with the sites in `/etc/caddy/sites/`, without certificates and without its admin port. */
export const caddy: Server = {
	name: 'Caddy',
	debian: ['caddy'],
	async start(stage) {
		await stage.write(
			'/etc/caddy/Caddyfile',
			`{
	admin off
	auto_https off
	log {
		output file /var/log/caddy/caddy.log
	}
}
import sites/*.caddy
`,
		);
		return stage.serve('caddy', ['run', '--config', '/etc/caddy/Caddyfile'], {
			on: 8080,
			env: { XDG_DATA_HOME: stage.path('/tmp'), XDG_CONFIG_HOME: stage.path('/tmp') },
		});
	},
};
