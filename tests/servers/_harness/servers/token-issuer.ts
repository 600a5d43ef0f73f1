import { readFile } from 'node:fs/promises';
import type { Server } from '../reproduction.ts';
import { servePython, tornado } from './python-app.ts';

/** A small issuer of tokens on 3000, whose signatures any reproduction with PyJWT can verify. */
export const tokenIssuer: Server = {
	...tornado,
	start: async (stage) => {
		const program = new URL('../issuer/issuer.py', import.meta.url);
		await stage.write('/srv/app/issuer.py', await readFile(program, 'utf8'));
		return servePython(stage, ['issuer.py'], 3000);
	},
};
