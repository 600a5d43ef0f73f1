import type { APIRoute } from 'astro';
import { bodyOf, library } from '../library.ts';
import { listingOf } from '../listings.ts';
import { aToZ } from '../model/a-to-z.ts';
import { codesIn } from '../model/codes.ts';
import { proseToMarkdown } from '../model/markdown.ts';
import { markdownAddress, markdownPages } from '../model/markdown-pages.ts';
import { configurationOf } from '../recordings.ts';

interface Props {
	readonly markdown: () => string;
}

const body = (entry: { readonly file: string }) =>
	proseToMarkdown(bodyOf(entry), { listingOf, configurationOf });

/** Each page at its own address with `.md` in place of the last slash. */
export function getStaticPaths() {
	const { causes, fixes, variations, products, guides, faq, questions, outcomes, sheets } = library;
	const { recordings, tree } = library;
	const pages: [url: string, markdown: () => string][] = [
		...causes.map((cause): [string, () => string] => [
			cause.url,
			() => markdownPages.cause(cause, body(cause)),
		]),
		...fixes.map((fix): [string, () => string] => [
			fix.url,
			() => markdownPages.fix(fix, body(fix)),
		]),
		...variations.map((variation): [string, () => string] => [
			variation.url,
			() => markdownPages.variation(variation, body(variation)),
		]),
		...products.map((product): [string, () => string] => [
			product.url,
			() => markdownPages.product(product),
		]),
		...guides.map((guide): [string, () => string] => [
			guide.url,
			() => markdownPages.guide(guide, body(guide), library),
		]),
		...sheets.map((sheet): [string, () => string] => [sheet.url, () => markdownPages.sheet(sheet)]),
		...questions.map((question): [string, () => string] => [
			question.url,
			() => markdownPages.question(question, library),
		]),
		...outcomes.map((outcome): [string, () => string] => [
			outcome.url,
			() => markdownPages.outcome(outcome),
		]),
		...questions
			.filter(({ id }) => id === tree.start)
			.map((question): [string, () => string] => [
				'/why/',
				() => markdownPages.question(question, library),
			]),
		...recordings.map((recording): [string, () => string] => [
			recording.url,
			() => markdownPages.recording(recording),
		]),
		['/proof/', () => markdownPages.proof(library)],
		['/faq/', () => markdownPages.faq(faq.map((entry) => ({ entry, body: body(entry) })))],
		['/causes/', () => markdownPages.list('All causes of a 401', causes)],
		['/fixes/', () => markdownPages.list('All fixes for a 401', fixes)],
		['/variations/', () => markdownPages.messages(library)],
		[
			'/variations/codes/',
			() =>
				markdownPages.codes(
					aToZ(codesIn(variations), ({ code }) => code).flatMap(({ items }) => items),
				),
		],
		['/products/', () => markdownPages.products(products)],
		['/guides/', () => markdownPages.list('Guides to HTTP 401', guides)],
		[
			'/',
			() =>
				markdownPages.list('Why am I getting a 401?', [
					{ url: '/why/', title: 'Find out why, by answering a few questions' },
					{ url: '/causes/', title: 'All causes' },
					{ url: '/fixes/', title: 'All fixes' },
					{ url: '/variations/', title: 'All messages' },
					{ url: '/guides/', title: 'Guides' },
					{ url: '/faq/', title: 'Questions' },
				]),
		],
	];
	return pages.map(([url, markdown]) => ({
		params: { page: markdownAddress(url).slice(1, -'.md'.length) },
		props: { markdown } satisfies Props,
	}));
}

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(props.markdown(), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
