import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
};

/** Gives out the files of a folder: the page from which a browser calls the server that is tried. */
export function staticPages(folder: string): RequestListener {
	return (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		readFile(file).then(
			(bytes) =>
				response
					.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'text/plain' })
					.end(bytes),
			() => response.writeHead(404).end(),
		);
	};
}
