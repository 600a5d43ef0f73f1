import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

if (!existsSync(path.join(dist, 'index.html')))
	throw new Error('The site is not built: run `npm run build` first.');

/** Where the site says that it stands. */
export const site = process.env['SITE_URL'] ?? 'http://localhost:4321';

/** Every built file, by its path from `dist`. */
export const files: ReadonlySet<string> = new Set(
	readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
		.map((file) => file.split(path.sep).join('/'))
		.sort(),
);

export function readBytes(file: string): Buffer {
	return readFileSync(path.join(dist, file));
}

export function read(file: string): string {
	return readBytes(file).toString('utf8');
}

/** A whole address on the site. */
export function absolute(address: string): string {
	return new URL(address, site).href;
}

/** The file that a static server answers an address with, if there is one. */
export function fileAt(address: string): string | undefined {
	const file = decodeURIComponent(address).slice(1);
	const name = address.endsWith('/') ? `${file}index.html` : file;
	return files.has(name) ? name : undefined;
}

/** The address at which a static server answers with a file. */
export function addressOf(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
