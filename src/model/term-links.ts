import type { TermData } from '../schemas/term.ts';

/** A term as prose needs it. */
export interface LinkedTerm extends Pick<TermData, 'term' | 'forms' | 'meaning'> {
	readonly id: string;
}

/** A piece of a text: plain, or the first place at which a term is written. */
export interface Piece {
	readonly text: string;
	readonly term?: LinkedTerm;
}

/**
 * Marks the first use of each term on a page. One call makes one page’s marker: it remembers what
 * it has marked. Case counts, and a form inside a longer word or number (401.3) does not.
 *
 * @example
 *
 * ```ts
 * const mark = termMarker([{ id: 'cookie', term: 'Cookie', forms: ['cookie'], meaning: '…' }]);
 * mark('A cookie. No other cookie.');
 * // [{ text: 'A ' }, { text: 'cookie', term: … }, { text: '. No other cookie.' }]
 * mark('The cookie.'); // [{ text: 'The cookie.' }]
 * ```
 */
export function termMarker(terms: readonly LinkedTerm[]): (text: string) => Piece[] {
	const byForm = new Map(terms.flatMap((term) => term.forms.map((form) => [form, term] as const)));
	const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escape);
	if (forms.length === 0) return (text) => [{ text }];
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}_-])(?:${forms.join('|')})(?![\\p{L}\\p{N}_-]|\\.\\d)`,
		'gu',
	);
	const seen = new Set<string>();
	return (text) => {
		const pieces: Piece[] = [];
		let end = 0;
		for (const { 0: form, index } of text.matchAll(pattern)) {
			const term = byForm.get(form);
			if (!term || seen.has(term.id)) continue;
			seen.add(term.id);
			if (index > end) pieces.push({ text: text.slice(end, index) });
			pieces.push({ text: form, term });
			end = index + form.length;
		}
		return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces;
	};
}

function escape(form: string): string {
	return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
