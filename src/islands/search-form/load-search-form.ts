import { loadSearch } from '../site-search/load-search.ts';

/** Loads what looks after the form when it is first used. What is submitted before that waits. */
for (const form of document.querySelectorAll<HTMLElement>('search-form')) {
	form.addEventListener('focusin', loadSearch);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		form.dataset['waiting'] = '';
		loadSearch();
	});
}
