/** So long, in milliseconds, it is said that the note is copied. */
const aWhile = 4000;

/** Copies the support note, as text or as Markdown, and says so. */
export function copyNote(button: HTMLButtonElement): void {
	const said = button.parentElement?.querySelector('[data-copied]');
	void navigator.clipboard.writeText(button.value).then(() => {
		if (!said) return;
		said.textContent = `Copied: ${button.textContent.trim()}.`;
		setTimeout(() => {
			said.textContent = '';
		}, aWhile);
	});
}
