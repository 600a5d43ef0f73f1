import type { ReadRefusal, Reading } from './engine.ts';
import { copyOf, get } from './place.ts';
import { showAnswer, showSentence } from './show-answer.ts';

type Har = Extract<Reading, { kind: 'har' }>;

/** Shows every refusal of a HAR, and the diagnosis of the first that is no step on the way. */
export function showHar(box: HTMLElement, har: Har): void {
	const first = har.refusals.find(({ answer }) => answer !== undefined);
	if (first) showRefusal(box, har, first);
	else
		showSentence(box, {
			title:
				har.refusals.length > 0 ? 'Every 401 here is a step on the way' : 'No 401 in this file',
			lede: har.notices.join(' '),
		});
	listRefusals(box, har, first);
}

function showRefusal(box: HTMLElement, har: Har, { answer }: ReadRefusal): void {
	if (!answer) return;
	showAnswer(box, answer);
	const remarks = get(box, '[data-remarks]');
	remarks.prepend(
		...har.notices.map((notice) => {
			const remark = document.createElement('p');
			remark.className = 'remark';
			remark.textContent = notice;
			return remark;
		}),
	);
}

function listRefusals(box: HTMLElement, har: Har, shown: ReadRefusal | undefined): void {
	get(box, '[data-har]').hidden = har.refusals.length === 0;
	get(box, '[data-refusals]').append(
		...har.refusals.map((refusal) => {
			const entry = copyOf(box, 'refusal');
			const details = get(entry, 'details') as HTMLDetailsElement;
			get(entry, 'code').textContent = refusal.heading;
			get(entry, '[data-says]').textContent = refusal.says.join(' ');
			details.open = refusal === shown || har.refusals.length === 1;
			details.toggleAttribute('data-shown', refusal === shown);
			const button = get(entry, '[data-show]');
			button.hidden = !refusal.answer || refusal === shown;
			button.addEventListener('click', () => {
				showRefusal(box, har, refusal);
				listRefusals(box, har, refusal);
				get(box, '[data-headline]').focus();
			});
			return entry;
		}),
	);
}
