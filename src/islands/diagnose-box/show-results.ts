import { get } from './place.ts';
import type * as related from './related.ts';
import relatedUrl from './related.ts?worker&url';

let loading: Promise<(text: string) => related.Related[]> | undefined;
let last = '';

/** Shows what search finds for plain words, beside the findings; nothing for no words. */
export async function showResults(box: HTMLElement, text: string): Promise<void> {
	const place = get(box, '.beside');
	last = text;
	place.hidden = true;
	if (text === '') return;
	loading ??= (import(/* @vite-ignore */ relatedUrl) as Promise<typeof related>).then(
		({ loadRelated }) => loadRelated(),
	);
	// The findings stand without it.
	const find = await loading.catch(() => {
		loading = undefined;
		return undefined;
	});
	if (!find || last !== text) return;
	const results = find(text);
	get(place, 'ol').replaceChildren(
		...results.map(({ url, title }) => {
			const item = document.createElement('li');
			const link = document.createElement('a');
			link.href = url;
			link.textContent = title;
			item.append(link);
			return item;
		}),
	);
	place.hidden = results.length === 0;
}
