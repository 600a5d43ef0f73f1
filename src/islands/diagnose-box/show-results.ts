import { get } from './place.ts';
import type { AskedFor, Found, Related } from './related.worker.ts';
import relatedUrl from './related.worker.ts?worker&url';

export interface Results {
	/** Shows what search finds for plain words, beside the findings; nothing for no words. */
	readonly show: (text: string) => void;
	readonly stop: () => void;
}

/** Search beside the findings, in a worker of its own that starts when it is first needed. */
export function createResults(box: HTMLElement): Results {
	let worker: Worker | undefined;
	/** Counts what was asked: results for anything but the last come too late. */
	let last = 0;

	function stop(): void {
		worker?.terminate();
		worker = undefined;
	}

	return {
		show(text) {
			const place = get(box, '.beside');
			const asked = ++last;
			place.hidden = true;
			if (text === '') return;
			worker ??= new Worker(relatedUrl, { type: 'module' });
			worker.onmessage = ({ data: { id, related } }: MessageEvent<Found>) => {
				if (id !== last) return;
				get(place, 'ol').replaceChildren(...related.map(itemOf));
				// Only now: the search dialog has a region of this name too, where it is open.
				place.setAttribute('aria-label', 'Results');
				place.hidden = related.length === 0;
			};
			worker.postMessage({ id: asked, text } satisfies AskedFor);
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
