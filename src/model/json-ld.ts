import { plain } from './words.ts';

export const siteName = 'Why 401?';

/** A block of structured data: https://schema.org. */
export type JsonLd = { readonly '@type': string } & Readonly<Record<string, unknown>>;

const context = { '@context': 'https://schema.org' };

/** A whole address, for canonical links and structured data. */
export function absolute(site: URL | undefined, path: string): string {
	return new URL(path, site).href;
}

export interface Crumb {
	readonly name: string;
	readonly url: string;
}

export function breadcrumbList(site: URL | undefined, crumbs: readonly Crumb[]): JsonLd {
	return {
		...context,
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ name, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: absolute(site, url),
		})),
	};
}

interface Article {
	readonly url: string;
	readonly title: string;
	readonly summary: string;
	readonly reviewed: Date;
	readonly sources: readonly { readonly url: string }[];
}

export function techArticle(
	site: URL | undefined,
	{ url, title, summary, reviewed, sources }: Article,
): JsonLd {
	return {
		...context,
		'@type': 'TechArticle',
		headline: title,
		description: plain(summary),
		url: absolute(site, url),
		dateModified: reviewed.toISOString().slice(0, 10),
		inLanguage: 'en',
		isPartOf: { '@type': 'WebSite', name: siteName, url: absolute(site, '/') },
		citation: sources.map((source) => source.url),
	};
}

/** @param steps what is done, one step each, as plain text */
export function howTo(
	site: URL | undefined,
	{ url, title, summary, effort }: Article & { readonly effort: number },
	steps: readonly string[],
): JsonLd {
	return {
		...context,
		'@type': 'HowTo',
		name: title,
		description: plain(summary),
		url: absolute(site, url),
		totalTime: `PT${effort}M`,
		step: steps.map((text, index) => ({ '@type': 'HowToStep', position: index + 1, text })),
	};
}

export function faqPage(
	site: URL | undefined,
	url: string,
	entries: readonly { readonly question: string; readonly answer: string }[],
): JsonLd {
	return {
		...context,
		'@type': 'FAQPage',
		url: absolute(site, url),
		mainEntity: entries.map(({ question, answer }) => ({
			'@type': 'Question',
			name: question,
			acceptedAnswer: { '@type': 'Answer', text: answer },
		})),
	};
}

export function webSite(site: URL | undefined): JsonLd {
	return {
		...context,
		'@type': 'WebSite',
		name: siteName,
		url: absolute(site, '/'),
		potentialAction: {
			'@type': 'SearchAction',
			target: `${absolute(site, '/search/')}?q={search_term_string}`,
			'query-input': 'required name=search_term_string',
		},
	};
}
