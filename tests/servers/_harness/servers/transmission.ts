import { stop } from '../process.ts';
import type { Server } from '../reproduction.ts';
import type { Stage } from '../stage.ts';

const settings = '/var/lib/transmission-daemon/settings.json';

function start(stage: Stage) {
	return stage.serve(
		'transmission-daemon',
		['--foreground', '--config-dir', '/var/lib/transmission-daemon'],
		{ on: 8080 },
	);
}

/**
 * Transmission, in whose settings the password was changed while it ran (before the fix), or while
 * it stood still (after it).
 */
export const transmissionWithChangedSettings: Server = {
	name: 'Transmission',
	debian: ['transmission-daemon'],
	async start(stage) {
		const change = async () =>
			stage.write(settings, (await stage.read('/etc/transmission-daemon/settings.json')) ?? '');
		const first = await start(stage);
		if (stage.name === 'before') await change();
		await stop(first);
		if (stage.name === 'after') await change();
		return start(stage);
	},
};
