import type { Answer } from '../../diagnosis/answer.ts';
import type { PastePart } from '../../diagnosis/shown-paste.ts';
import { get } from './place.ts';

/** Shows the paste again: secrets masked, what cannot be seen named, what decides marked. */
export function showPaste(figure: HTMLElement, { paste, marks, masked }: Answer): void {
	get(figure, '[data-masked]').textContent =
		masked.length > 0 ? `masked: ${masked.join(', ')}` : 'no secret recognised';
	const shown = get(figure, 'pre');
	shown.replaceChildren(...paste.map((part) => partNode(part, marks)));
	shown.scrollTop = 0;
}

function partNode({ text, kind, marks: over }: PastePart, marks: Answer['marks']): Node {
	const node = pieceNode(text, kind);
	const mark = marks[over[0] ?? -1];
	if (!mark) return node;
	const element = document.createElement('mark');
	element.className = mark.means;
	element.title = mark.says;
	element.append(node);
	return element;
}

function pieceNode(text: string, kind: PastePart['kind']): Node {
	if (kind === 'plain') return document.createTextNode(text);
	const element = document.createElement('span');
	element.className = kind.replace(' ', '-');
	element.textContent = kind === 'left out' ? `\n… ${text} characters left out …\n` : text;
	return element;
}
