import type { Server } from '../reproduction.ts';

/** The registry of the Distribution project, with `/etc/docker/registry/config.yml`; it logs to `/var/log/registry.log`. */
export const dockerRegistry: Server = {
	name: 'Docker Registry',
	debian: ['docker-registry'],
	start: (stage) =>
		stage.serve(
			'sh',
			[
				'-c',
				'exec docker-registry serve /etc/docker/registry/config.yml >> /var/log/registry.log 2>&1',
			],
			{ on: 8080 },
		),
};
