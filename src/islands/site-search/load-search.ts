// As a bundle of its own: an `import()` here would bring Vite’s preload helper, three quarters of a
// kilobyte, to every page. https://vite.dev/guide/features.html#import-with-query-suffixes
import url from './site-search.ts?worker&url';

/** Loads the search into the page, once. */
export function loadSearch(): void {
	if (document.querySelector(`script[src="${url}"]`)) return;
	const script = document.createElement('script');
	script.type = 'module';
	script.src = url;
	document.head.append(script);
}
