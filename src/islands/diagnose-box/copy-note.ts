/** So long, in milliseconds, it is said that the note is copied. */
const aWhile = 4000;

/** Copies the support note, as text or as Markdown, and says so. */
export function copyNote(button: HTMLButtonElement): void {
	const said = button.parentElement?.querySelector('[data-copied]');
	const say = (text: string): void => {
		if (said) said.textContent = text;
	};
	navigator.clipboard.writeText(button.value).then(
		() => {
			say(`Copied: ${button.textContent.trim()}.`);
			setTimeout(() => {
				say('');
			}, aWhile);
		},
		() => {
			say('Your browser does not let this page copy. Read the note below and copy it by hand.');
		},
	);
}
