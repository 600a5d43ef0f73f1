import { loadSearch } from './load-search.ts';

/**
 * Opens the search dialog from `/`, Ctrl-K, ⌘-K and every link with `data-open-search`. The search
 * itself loads only then; until it has, what is typed waits in the field. The search page has no
 * dialog: there its own field is focused. A form with `data-loads-search` needs the search for what
 * is typed into it.
 */
const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');

function open(): void {
	if (dialog && !dialog.open) {
		dialog.showModal();
		loadSearch();
	}
	document.querySelector<HTMLInputElement>('site-search input')?.focus();
}

function close(): void {
	dialog?.close();
	// Where nothing had the focus before, the field keeps it until the next frame, and a slash with it.
	if (dialog?.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
}

// A search field takes the first Escape to empty itself.
dialog?.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape') return;
	event.preventDefault();
	close();
});

document.addEventListener('focusin', ({ target }) => {
	if ((target as Element).closest('[data-loads-search]')) loadSearch();
});

document.addEventListener('click', (event) => {
	const target = event.target as Element;
	const { button, metaKey, ctrlKey, shiftKey } = event;
	if (target.closest('[data-open-search]') && button === 0 && !metaKey && !ctrlKey && !shiftKey) {
		event.preventDefault();
		open();
	}
	// A click beside the dialog lands on the dialog itself.
	if (dialog && target === dialog) close();
});

document.addEventListener('keydown', (event) => {
	const { key, metaKey, ctrlKey, altKey, target } = event;
	const typing = (target as Element).closest('input, textarea, select, [contenteditable]');
	const slash = key === '/' && !typing && !metaKey && !ctrlKey && !altKey;
	if (slash || (key.toLowerCase() === 'k' && (metaKey || ctrlKey) && !altKey)) {
		event.preventDefault();
		open();
	}
});
