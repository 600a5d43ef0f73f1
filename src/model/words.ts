import type { Audience, Frequency } from '../schemas/shared.ts';

/** What readers see for each audience. */
export const audienceNames = {
	visitor: 'Visitor',
	'api-developer': 'API developer',
	'site-owner': 'Site owner',
	'server-admin': 'Server administrator',
} as const satisfies Record<Audience, string>;

/** How many of the three bars are filled. */
export const frequencyBars = {
	common: 3,
	occasional: 2,
	rare: 1,
} as const satisfies Record<Frequency, number>;

/** The highest frequency that any audience meets. */
export function highestFrequency(
	frequency: Readonly<Partial<Record<Audience, Frequency>>>,
): Frequency {
	const found = Object.values(frequency);
	return (['common', 'occasional', 'rare'] as const).find((name) => found.includes(name)) ?? 'rare';
}

export function minutes(count: number): string {
	return `${count} min`;
}

/** A day as readers see it: 21 November 2026. */
export function longDate(date: Date): string {
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** Splits a line at its backticks; every second part is code. */
export function splitCode(line: string): { text: string; code: boolean }[] {
	return line
		.split('`')
		.map((text, index) => ({ text, code: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}

/** A line without its backticks, for titles and descriptions. */
export function plain(line: string): string {
	return line.replaceAll('`', '');
}

/** The address part that a heading gets: lower case, words joined by hyphens. */
export function slug(text: string): string {
	return plain(text)
		.toLowerCase()
		.replace(/[’']/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

/**
 * A text of at most that many characters, the mark of the cut included; cut between words where it
 * can be, and between the parts of a word where that would leave too little.
 */
export function shorten(text: string, most: number): string {
	if (text.length <= most) return text;
	const start = text.slice(0, most);
	const words = start.replace(/[\s,;:.–-]+\S*$/u, '');
	const parts = start.replace(/[\s,;:.–-]+[^\s,;:.–-]*$/u, '');
	const kept = [words, parts].find(({ length }) => length >= most / 2) ?? words;
	return `${kept.slice(0, most - 1)}…`;
}
