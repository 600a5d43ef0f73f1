import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lendPackages, packageFolder, projectFolder } from './_sites.ts';

export const sidebars = {
	/** A link to each section, as in this project’s header. */
	sections: 'a sidebar of its sections',
	/** A link to every page, which is what Starlight does where nothing else is said. */
	pages: 'its own default, a sidebar of all pages',
} as const;
export type Sidebar = keyof typeof sidebars;

const home = packageFolder('@astrojs/starlight');
export const hasStarlight = existsSync(home);

/** `0.42.4` */
export function versionOf(name: string): string {
	const text = readFileSync(path.join(packageFolder(name), 'package.json'), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}

/** Writes a plain Starlight site into a folder, with the pages of a built site of this project. */
export function writeStarlight(site: string, ours: string, sidebar: Sidebar): void {
	// Starlight needs older versions of some packages, which are to be found in its own folder.
	lendPackages(site, [home, projectFolder]);
	const dependencies = Object.fromEntries(
		['@astrojs/starlight', 'astro'].map((name) => [name, versionOf(name)]),
	);
	write(site, 'package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
	write(site, 'src/content.config.ts', contentConfig);
	write(site, 'astro.config.mjs', config(sidebar));
	const pages = globSync('**/*.md', { cwd: path.join(ours, 'dist') });
	if (pages.length === 0) throw new Error('The built site holds no page as Markdown');
	for (const page of pages) write(site, `src/content/docs/${page}`, toPage(ours, page));
}

const contentConfig = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const sections = [
	{ label: 'Why am I getting a 401?', link: '/why/' },
	{ label: 'Causes', link: '/causes/' },
	{ label: 'Fixes', link: '/fixes/' },
	{ label: 'Messages', link: '/variations/' },
	{ label: 'Guides', link: '/guides/' },
	{ label: 'Questions', link: '/faq/' },
];

function config(sidebar: Sidebar): string {
	const options = { title: 'Why 401?', ...(sidebar === 'sections' && { sidebar: sections }) };
	return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'http://localhost:4321',
	integrations: [starlight(${JSON.stringify(options)})],
});
`;
}

/** A page as Starlight wants it: the title and description in front, links to pages and not to files. */
function toPage(ours: string, page: string): string {
	const text = readFileSync(path.join(ours, 'dist', page), 'utf8');
	const [heading = '', title = page] = /^# (.*)\n/.exec(text) ?? [];
	const body = text
		.slice(heading.length)
		.replace(
			/\]\((\/[^)\s]*?)\.md(#[^)\s]*)?\)/g,
			(_, url: string, anchor = '') => `](${url === '/index' ? '/' : `${url}/`}${anchor})`,
		);
	const front = { title: title.replaceAll('`', ''), description: descriptionOf(ours, page) };
	return `---\n${JSON.stringify(front)}\n---\n${body}`;
}

function descriptionOf(ours: string, page: string): string {
	const html = readFileSync(path.join(ours, 'dist', htmlOf(page)), 'utf8');
	const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
	return description
		.replaceAll('&quot;', '"')
		.replaceAll('&#34;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}

/** `causes/expired-token.md` → `causes/expired-token/index.html` */
export function htmlOf(page: string): string {
	const url = page.replace(/\.md$/, '');
	return url === 'index' ? 'index.html' : path.join(url, 'index.html');
}

function write(site: string, file: string, text: string): void {
	mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
	writeFileSync(path.join(site, file), text);
}
