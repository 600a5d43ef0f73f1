import type { Server } from '../reproduction.ts';

/** The registry of the Distribution project, with `/etc/docker/registry/config.yml`. */
export const dockerRegistry: Server = {
	name: 'Docker Registry',
	debian: ['docker-registry'],
	start: (stage) =>
		stage.serve('docker-registry', ['serve', '/etc/docker/registry/config.yml'], { on: 8080 }),
};
