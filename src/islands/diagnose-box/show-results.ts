import { get } from './place.ts';
import type { Related } from './related.worker.ts';
import relatedUrl from './related.worker.ts?worker&url';

export interface Results {
	/** Shows what search finds for plain words, beside the findings; nothing for no words. */
	readonly show: (text: string) => void;
	readonly stop: () => void;
}

/** Search beside the findings, in a worker of its own that starts when it is first needed. */
export function createResults(box: HTMLElement): Results {
	let worker: Worker | undefined;

	function stop(): void {
		worker?.terminate();
		worker = undefined;
	}

	return {
		show(text) {
			const place = get(box, '.beside');
			place.hidden = true;
			if (text === '') return;
			worker ??= new Worker(relatedUrl, { type: 'module' });
			worker.onmessage = ({ data }: MessageEvent<readonly Related[]>) => {
				get(place, 'ol').replaceChildren(...data.map(itemOf));
				// Only now: the search dialog has a region of this name too, where it is open.
				place.setAttribute('aria-label', 'Results');
				place.hidden = data.length === 0 || get(box, '.diagnosis').hidden;
			};
			worker.postMessage(text);
		},
		stop,
	};
}

function itemOf({ url, title }: Related): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = url;
	link.textContent = title;
	item.append(link);
	return item;
}
