import type { Answer, ShownFinding } from '../../diagnosis/answer.ts';
import { copyOf, get, setLink } from './place.ts';

/** The likeliest causes come with more of their remedies than those behind them. */
const fixesByRank = [3, 2];

/** One cause, as an item of the list. */
export function findingElement(
	box: HTMLElement,
	finding: ShownFinding,
	rank: number,
): DocumentFragment {
	const item = copyOf(box, 'finding');
	setLink(item, finding);
	const tag = get(item, '.tag');
	tag.textContent = finding.sureness;
	tag.classList.add(finding.sureness);
	get(item, '[data-summary]').textContent = finding.summary;
	showReasons(box, get(item, '.because'), finding);
	showApart(get(item, '.apart'), finding);
	(get(item, '.confirm a') as HTMLAnchorElement).href = `${finding.url}#confirm-it`;
	const fixes = get(item, '.first-fixes');
	fixes.append(
		...finding.fixes.slice(0, fixesByRank[rank] ?? 1).map((fix, at) => {
			const line = copyOf(box, 'fix');
			get(line, 'i').textContent = String(at + 1);
			setLink(line, fix);
			get(line, '.quiet').textContent = `${fix.minutes} min`;
			return line;
		}),
	);
	return item;
}

/** A remark; what is told above it already is left out. */
export function remarkElement(
	box: HTMLElement,
	{ says, url }: Answer['remarks'][number],
	told: string,
): DocumentFragment {
	const remark = copyOf(box, 'remark');
	get(remark, 'span').textContent = says === told ? '' : says;
	(get(remark, 'a') as HTMLAnchorElement).href = url;
	return remark;
}

function showReasons(box: HTMLElement, place: HTMLElement, { because, words }: ShownFinding): void {
	place.append(
		...because.map(({ words: quoted, says }) => {
			const reason = copyOf(box, 'reason');
			get(reason, 'code').textContent = quoted;
			get(reason, '.says').textContent = says;
			return reason;
		}),
	);
	if (because.length === 0 && words.length > 0) {
		const reason = copyOf(box, 'words');
		get(reason, 'b').textContent = words.map((word) => `“${word}”`).join(', ');
		place.append(reason);
	}
	place.hidden = place.childElementCount === 0;
}

function showApart(place: HTMLElement, { apart }: ShownFinding): void {
	place.hidden = !apart;
	if (!apart) return;
	get(place, 'i').textContent = apart.title;
	get(place, 'span').textContent = apart.decidedBy;
}
