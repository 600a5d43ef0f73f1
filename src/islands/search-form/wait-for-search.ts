/** Until what looks after the form is loaded, which its first use brings about, a submit waits. */
for (const form of document.querySelectorAll<HTMLElement>('search-form'))
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		form.dataset['waiting'] = '';
	});
