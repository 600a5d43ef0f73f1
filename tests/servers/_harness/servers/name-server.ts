import { readFile } from 'node:fs/promises';
import type { Server } from '../reproduction.ts';
import { node } from './node-app.ts';

/** A name server on 5000 that says what stands in `/srv/dns/zone`. */
export const nameServer: Server = {
	...node,
	start: async (stage) => {
		const program = new URL('../name-server/server.mjs', import.meta.url);
		await stage.write('/srv/dns/server.mjs', await readFile(program, 'utf8'));
		return stage.serve(process.execPath, ['/srv/dns/server.mjs'], { on: 5000 });
	},
};
