// As a bundle of its own, which is loaded when the box is first used: see load-search.
import url from './diagnose-box.ts?worker&url';

/** Loads what answers the box when it is first used, or when it holds a text that the browser kept. */
for (const box of document.querySelectorAll<HTMLElement>('diagnose-box')) {
	const field = box.querySelector('textarea');
	const load = (): void => {
		if (document.querySelector(`script[src="${url}"]`)) return;
		const script = document.createElement('script');
		script.type = 'module';
		script.src = url;
		document.head.append(script);
	};
	for (const use of ['focusin', 'pointerover', 'dragenter', 'change'])
		box.addEventListener(use, load);
	box.addEventListener('submit', (event) => {
		event.preventDefault();
		box.dataset['waiting'] = '';
	});
	// An example; what answers the box may not be there yet.
	box.addEventListener('click', ({ target }) => {
		const { value = '' } = (target as Element).closest<HTMLButtonElement>('.chip') ?? {};
		if (!field || value === '') return;
		field.value = value;
		field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
		load();
	});
	// A file dropped before that must not take the place of the page.
	for (const name of ['dragover', 'drop'])
		box.addEventListener(name, (event) => {
			event.preventDefault();
		});
	addEventListener('pageshow', () => {
		if (field?.value) load();
	});
}
