import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Serves the built site on a free port; the tests find its address in `SITE`. */
export default async function serve(): Promise<() => Promise<void>> {
	if (!existsSync(`${root}/dist/index.html`))
		throw new Error('The site is not built: run `npm run build` first.');
	const server = await preview({ root, logLevel: 'error', server: { port: 0 } });
	process.env['SITE'] = `http://localhost:${server.port}`;
	return () => server.stop();
}
