import { chmod } from 'node:fs/promises';
import type { Server } from '../reproduction.ts';

/** Icecast with `/etc/icecast2/icecast.xml`; it refuses to run as root. */
export const icecast: Server = {
	name: 'Icecast',
	debian: ['icecast2'],
	async start(stage) {
		await stage.write('/var/log/icecast2/.keep', '');
		await chmod(stage.path('/var/log/icecast2'), 0o777);
		const file = '/etc/icecast2/icecast.xml';
		if (process.getuid?.() === 0)
			await stage.write(
				file,
				((await stage.read(file)) ?? '').replace(
					'</icecast>',
					'<security><changeowner><user>www-data</user><group>www-data</group></changeowner></security></icecast>',
				),
			);
		return stage.serve('icecast2', ['-c', file], { on: 8080 });
	},
};
