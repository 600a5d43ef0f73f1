import type { Answer } from '../../diagnosis/answer.ts';

/** What a diagnosis says first. */
export interface Headline {
	readonly title: string;
	readonly lede: string;
}

/** One line and one sentence: what it is, or that it is not known. */
export function headlineOf({ findings, remarks, hasShape, facts }: Answer): Headline {
	const [first] = findings;
	const [remark] = remarks;
	if (remark && remark.kind !== 'normal-step')
		return { title: 'This is not a 401', lede: remark.says };
	if (remark && first?.sureness !== 'certain')
		return { title: 'This 401 can be a step on the way', lede: remark.says };
	if (!first && hasShape)
		return {
			title: 'This proves no cause',
			lede: facts.some(({ name, says }) => name === 'Token' && says.includes('ends in'))
				? 'The token can be read, and by your clock its time is not up. Paste the answer of the server too.'
				: 'Paste more of it: the request and the whole response, with their headers. Or answer a few questions.',
		};
	if (!first)
		return {
			title: 'Nothing in this is known here',
			lede: 'That says little about your 401. A few questions find its cause as well.',
		};
	if (first.sureness === 'certain') return { title: first.title, lede: first.summary };
	if (first.sureness === 'likely')
		return { title: `Most likely: ${inSentence(first.title)}`, lede: first.summary };
	return {
		title: 'This can have several causes',
		lede: 'The one that fits best comes first. What you pasted proves none of them.',
	};
}

/** A title after a colon, where it begins with a plain word. */
function inSentence(title: string): string {
	return /^(?:[A-Z][a-z]|A )/.test(title) && !title.startsWith('Windows')
		? title.charAt(0).toLowerCase() + title.slice(1)
		: title;
}
