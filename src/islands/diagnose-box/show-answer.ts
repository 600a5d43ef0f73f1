import type { Answer } from '../../diagnosis/answer.ts';
import { headlineOf, type Headline } from './headline.ts';
import { get } from './place.ts';
import { findingElement, remarkElement } from './show-findings.ts';
import { showPaste } from './show-paste.ts';
import { timelineElement } from './show-timeline.ts';

/** Makes room for an answer that is on its way. What was shown before stays until it comes. */
export function showWaiting(box: HTMLElement): void {
	const region = get(box, '.diagnosis');
	region.setAttribute('aria-busy', 'true');
	if (region.hidden) showHeadline(box, { title: 'Reading…', lede: '' });
	region.hidden = false;
}

/** Takes the answer away, all of it: nothing of it is to be seen when the next one is on its way. */
export function showNothing(box: HTMLElement): void {
	clear(box);
	get(box, '.diagnosis').hidden = true;
	get(box, '[data-status]').textContent = '';
}

/** Says why there is no answer, and where one is to be had. */
export function showFailure(box: HTMLElement, why: 'failed' | 'too-large'): void {
	showSentence(
		box,
		why === 'failed'
			? {
					title: 'This could not be read',
					lede: 'It took too long, or a part of this page did not load. Paste less of it: the lines round the error are enough. Or answer the questions.',
				}
			: {
					title: 'This file is too large',
					lede: 'At most 50 MB are read. Record less, or paste the response that fails.',
				},
	);
}

/** Shows a diagnosis. All texts go in as text: nothing of a paste comes alive. */
export function showAnswer(box: HTMLElement, answer: Answer): void {
	clear(box);
	const region = get(box, '.diagnosis');
	const headline = headlineOf(answer);
	showHeadline(box, headline);
	// The first remark is told by the headline already, all but where to read on.
	get(region, '[data-remarks]').append(
		...answer.remarks.map((remark) => remarkElement(box, remark, headline.lede)),
	);
	showMessages(region, answer);
	showPaste(get(region, '.pasted'), answer);
	get(region, '[data-timelines]').append(...answer.timelines.map(timelineElement));
	get(region, '.findings').append(
		...answer.findings.map((finding, rank) => findingElement(box, finding, rank)),
	);
	showFacts(region, answer);
	(get(region, '[data-go-on] a') as HTMLAnchorElement).href = `/why/${queryOf(answer)}`;
	showNote(region, answer);
	for (const part of ['.pasted', '.diagnosis-side']) get(region, part).hidden = false;
	end(box);
}

/** Shows only what can be said in a line and a sentence. */
export function showSentence(box: HTMLElement, headline: Headline): void {
	showWaiting(box);
	clear(box);
	showHeadline(box, headline);
	end(box);
}

function showHeadline(box: HTMLElement, { title, lede }: Headline): void {
	get(box, '[data-headline]').textContent = title;
	get(box, '[data-lede]').textContent = lede;
}

function clear(box: HTMLElement): void {
	for (const part of [
		'[data-remarks]',
		'[data-timelines]',
		'.findings',
		'[data-facts]',
		'[data-refusals]',
	])
		get(box, part).replaceChildren();
	for (const part of ['[data-messages]', '[data-har]', '.pasted', '.diagnosis-side'])
		get(box, part).hidden = true;
}

/** People who do not see the page hear what it says first. */
function end(box: HTMLElement): void {
	get(box, '.diagnosis').removeAttribute('aria-busy');
	get(box, '[data-status]').textContent = get(box, '[data-headline]').textContent;
}

function showMessages(region: HTMLElement, { messages }: Answer): void {
	const place = get(region, '[data-messages]');
	place.hidden = messages.length === 0;
	get(place, 'span').replaceChildren(
		...messages.flatMap((message, at) => {
			const link = document.createElement('a');
			link.href = message.url;
			link.textContent = message.title;
			return at > 0 ? [', ', link] : [link];
		}),
	);
}

function showFacts(region: HTMLElement, { facts }: Answer): void {
	get(region, '[data-facts]').append(
		...facts.map(({ name, says }) => {
			const pair = document.createElement('div');
			const [term, told] = [document.createElement('dt'), document.createElement('dd')];
			term.textContent = name;
			told.textContent = says;
			pair.append(term, told);
			return pair;
		}),
	);
}

function queryOf({ answers }: Answer): string {
	const query = new URLSearchParams(answers.map(({ question, answer }) => [question, answer]));
	return query.size > 0 ? `?${query.toString()}` : '';
}

function showNote(region: HTMLElement, { note: { text, markdown, masked } }: Answer): void {
	const note = get(region, '.note');
	(get(note, '[data-copy=text]') as HTMLButtonElement).value = text;
	(get(note, '[data-copy=markdown]') as HTMLButtonElement).value = markdown;
	get(note, 'pre').textContent = text;
	get(note, '[data-masks]').textContent =
		masked.length > 0
			? `Masked in it: ${masked.join(', ')}. Look before you send it.`
			: 'No secret was recognised in it. Look before you send it.';
}
