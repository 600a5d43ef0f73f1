import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { glossaryLinks } from './src/integrations/glossary-links.ts';
import { pagefind } from './src/integrations/pagefind.ts';

// https://docs.astro.build/en/reference/configuration-reference/
export default defineConfig({
	site: process.env.SITE_URL ?? 'http://localhost:4321',
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always' },
	// Highlighters write inline styles, which the content security policy forbids.
	markdown: { syntaxHighlight: false },
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	integrations: [checkContent(), glossaryLinks(), mdx(), sitemap(), pagefind()],
	vite: {
		plugins: [tailwindcss()],
		worker: { format: 'es' },
		// Astro marks each MDX module with a directive of its own; the bundler need not warn of each.
		build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
	},
});
