/**
 * `<theme-switch>` around a button: turns from light to dark and back. What the system asks for
 * stays in force until the button is used; a choice that equals it is forgotten again.
 */
class ThemeSwitch extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) return;
		button.hidden = false;
		button.addEventListener('click', () => {
			const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
			const { dataset } = document.documentElement;
			const theme = (dataset['theme'] ?? system) === 'dark' ? 'light' : 'dark';
			if (theme === system) delete dataset['theme'];
			else dataset['theme'] = theme;
			remember(theme === system ? undefined : theme);
		});
	}
}

/** Private windows may forbid storage; the choice then lasts as long as the page. */
function remember(theme: string | undefined): void {
	try {
		if (theme === undefined) localStorage.removeItem('theme');
		else localStorage.setItem('theme', theme);
	} catch {
		// The page itself has changed, which is what was asked for.
	}
}

customElements.define('theme-switch', ThemeSwitch);
