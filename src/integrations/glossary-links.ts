import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import type { MdastPluginDefinition } from 'satteri';
import { termMarker, type LinkedTerm } from '../model/term-links.ts';
import { readContent } from './read-content.ts';

/** Explains each term of the glossary in place, where prose uses it first. */
export function glossaryLinks(): AstroIntegration {
	return {
		name: 'glossary-links',
		hooks: {
			'astro:config:setup': async ({ config, updateConfig }) => {
				const { entries } = await readContent(fileURLToPath(config.root));
				const terms = entries.glossary.map(({ id, data }) => ({ id, ...data }));
				updateConfig({
					markdown: { processor: satteri({ mdastPlugins: [() => markTerms(terms)] }) },
				});
			},
		},
	};
}

/** Turns the first use of each term in the paragraphs of one file into a `<Term>`. */
function markTerms(terms: readonly LinkedTerm[]): MdastPluginDefinition {
	const mark = termMarker(terms);
	return {
		name: 'mark-terms',
		paragraph(paragraph, context) {
			for (const child of paragraph.children) {
				if (child.type !== 'text') continue;
				const pieces = mark(child.value);
				if (!pieces.some(({ term }) => term)) continue;
				context.replaceNode(
					child,
					pieces.map(({ text, term }) =>
						term
							? {
									type: 'mdxJsxTextElement' as const,
									name: 'Term',
									attributes: [
										attribute('id', term.id),
										attribute('term', term.term),
										attribute('meaning', term.meaning),
									],
									children: [{ type: 'text' as const, value: text }],
								}
							: { type: 'text' as const, value: text },
					),
				);
			}
		},
	};
}

function attribute(name: string, value: string) {
	return { type: 'mdxJsxAttribute' as const, name, value };
}
