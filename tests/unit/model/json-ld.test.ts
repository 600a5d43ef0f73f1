import { expect, it } from 'vitest';
import {
	absolute,
	breadcrumbList,
	faqPage,
	howTo,
	techArticle,
	webSite,
} from '../../../src/model/json-ld.ts';

const site = new URL('https://why401.example');
const article = {
	url: '/fixes/set-the-clock/',
	title: 'Set the clock',
	summary: 'Makes the clock right.',
	reviewed: new Date('2026-11-21'),
	sources: [{ url: 'https://www.rfc-editor.org/rfc/rfc7519.html' }],
};

it('an address is whole', () => {
	expect(absolute(site, '/why/')).toBe('https://why401.example/why/');
});

it('breadcrumbs are numbered from one, with whole addresses', () => {
	expect(
		breadcrumbList(site, [
			{ name: 'Fixes', url: '/fixes/' },
			{ name: 'Set the clock', url: article.url },
		]),
	).toEqual({
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Fixes', item: 'https://why401.example/fixes/' },
			{
				'@type': 'ListItem',
				position: 2,
				name: 'Set the clock',
				item: 'https://why401.example/fixes/set-the-clock/',
			},
		],
	});
});

it('an article names its day of review and its sources', () => {
	expect(techArticle(site, article)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'TechArticle',
		headline: 'Set the clock',
		description: 'Makes the clock right.',
		url: 'https://why401.example/fixes/set-the-clock/',
		dateModified: '2026-11-21',
		inLanguage: 'en',
		isPartOf: { '@type': 'WebSite', name: 'Why 401?', url: 'https://why401.example/' },
		citation: ['https://www.rfc-editor.org/rfc/rfc7519.html'],
	});
});

it('a fix says how long it takes and what its steps are', () => {
	expect(howTo(site, { ...article, effort: 5 }, ['Open the settings.', 'Set the time.'])).toEqual({
		'@context': 'https://schema.org',
		'@type': 'HowTo',
		name: 'Set the clock',
		description: 'Makes the clock right.',
		url: 'https://why401.example/fixes/set-the-clock/',
		totalTime: 'PT5M',
		step: [
			{ '@type': 'HowToStep', position: 1, text: 'Open the settings.' },
			{ '@type': 'HowToStep', position: 2, text: 'Set the time.' },
		],
	});
});

it('questions stand with their answers', () => {
	expect(faqPage(site, '/faq/', [{ question: 'Why?', answer: 'Because.' }])).toEqual({
		'@context': 'https://schema.org',
		'@type': 'FAQPage',
		url: 'https://why401.example/faq/',
		mainEntity: [
			{
				'@type': 'Question',
				name: 'Why?',
				acceptedAnswer: { '@type': 'Answer', text: 'Because.' },
			},
		],
	});
});

it('the site says where it can be searched', () => {
	expect(webSite(site)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'WebSite',
		name: 'Why 401?',
		url: 'https://why401.example/',
		potentialAction: {
			'@type': 'SearchAction',
			target: 'https://why401.example/search/?q={search_term_string}',
			'query-input': 'required name=search_term_string',
		},
	});
});
