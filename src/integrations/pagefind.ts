import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import * as indexer from 'pagefind';
import { buildId } from './build-id.ts';

/** The folder of the site that holds the index, one folder a build inside it. */
const folder = 'pagefind';

/**
 * Builds the search index from the finished pages and fails the build if anything is wrong with it.
 *
 * Pagefind’s files keep their names from build to build. Each build therefore writes to a folder of
 * its own, so that a returning visitor’s cache never mixes two of them (saicaca/fuwari#774 tells what
 * happens when it does). `import.meta.env.SEARCH_INDEX` is that folder’s address.
 */
export function pagefind(): AstroIntegration {
	let id = '';
	return {
		name: 'pagefind',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				id = command === 'build' ? await buildId(fileURLToPath(config.root)) : 'latest';
				updateConfig({
					vite: {
						define: { 'import.meta.env.SEARCH_INDEX': JSON.stringify(`/${folder}/${id}/`) },
					},
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const pages = await writeIndex(site, path.join(site, folder, id));
				logger.info(`${pages} pages are in the search index`);
			},
			// While writing, search answers from the last build.
			'astro:server:setup': ({ server }) => {
				const built = path.join(server.config.root, 'dist', folder);
				server.middlewares.use(`/${folder}/latest/`, (request, response, next) => {
					void serveLatest(built, request.url ?? '/').then((file) => {
						if (!file) return next();
						response.setHeader(
							'Content-Type',
							contentTypes[path.extname(file)] ?? 'application/octet-stream',
						);
						createReadStream(file).pipe(response);
					}, next);
				});
			},
		},
	};
}

const contentTypes: Partial<Record<string, string>> = {
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.css': 'text/css',
};

async function writeIndex(site: string, outputPath: string): Promise<number> {
	try {
		const { index, errors } = await indexer.createIndex();
		assertNoErrors('start', errors);
		if (!index) throw new AstroError('Pagefind gave no index.');
		const { page_count, errors: readErrors } = await index.addDirectory({ path: site });
		assertNoErrors('read the pages', readErrors);
		if (page_count === 0)
			throw new AstroError(
				'Pagefind found no page to index.',
				'Every page that is to be found needs data-pagefind-body on its main element.',
			);
		const { errors: writeErrors } = await index.writeFiles({ outputPath });
		assertNoErrors('write the index', writeErrors);
		return page_count;
	} finally {
		await indexer.close();
	}
}

function assertNoErrors(step: string, errors: readonly string[]): void {
	if (errors.length > 0) throw new AstroError(`Pagefind could not ${step}: ${errors.join(' ')}`);
}

/** The file of the newest index that a request asks for, if there is one. */
async function serveLatest(built: string, url: string): Promise<string | undefined> {
	const builds = await readdir(built).catch(() => []);
	const dated = await Promise.all(
		builds.map(async (name) => ({ name, time: (await stat(path.join(built, name))).mtimeMs })),
	);
	const newest = dated.sort((a, b) => b.time - a.time)[0];
	if (!newest) return undefined;
	const home = path.join(built, newest.name);
	const file = path.join(home, decodeURIComponent(new URL(url, 'http://localhost').pathname));
	if (!file.startsWith(home + path.sep)) return undefined;
	return (await stat(file).catch(() => undefined))?.isFile() ? file : undefined;
}
