import type { APIRoute } from 'astro';
import { library } from '../library.ts';
import { absolute, siteName } from '../model/json-ld.ts';
import { markdownAddress } from '../model/markdown-pages.ts';
import { messageTitles } from '../model/messages.ts';
import { plain } from '../model/words.ts';

/** https://llmstxt.org: what is here and where it is, for programs that read. */
export const GET: APIRoute = ({ site }) => {
	const line = (url: string, title: string, summary?: string) =>
		`- [${plain(title)}](${absolute(site, markdownAddress(url))})${summary === undefined ? '' : `: ${plain(summary)}`}`;
	const section = (title: string, lines: readonly string[]) => [`## ${title}`, '', ...lines, ''];
	const titles = messageTitles(library.variations);
	const { causes, fixes, guides, sheets, variations, questions, tree } = library;
	return new Response(
		[
			`# ${siteName}`,
			'',
			'> Why a server answers HTTP 401, how to tell which cause it is, and what remedies it. Every page is also here as Markdown: its address with .md in place of the last slash.',
			'',
			`The library as data: ${absolute(site, '/api/knowledge.json')}`,
			'',
			...section(
				'Guides',
				[...guides, ...sheets].map(({ url, title, summary }) => line(url, title, summary)),
			),
			...section(
				'Causes',
				causes.map(({ url, title, summary }) => line(url, title, summary)),
			),
			...section(
				'Fixes',
				fixes.map(({ url, title, summary }) => line(url, title, summary)),
			),
			...section('Questions', [
				`- [Diagnose a 401](${absolute(site, '/diagnose/')}): a box in the browser that reads an error, headers, a token, a log or a HAR file and names the causes that fit`,
				...questions.filter(({ id }) => id === tree.start).map(({ text }) => line('/why/', text)),
				line('/faq/', 'Questions that people ask'),
			]),
			...section('Optional', [
				line(
					'/proof/',
					'Recordings of real servers that answered 401, and of the fix that ended it',
				),
				line('/products/', 'All products, each with its messages'),
				line('/variations/codes/', 'All codes, each with its messages'),
				...variations.map((variation) => line(variation.url, titles.get(variation) ?? '')),
			]),
		].join('\n'),
	);
};
