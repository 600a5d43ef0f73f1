/** `<copy-code>` around a `pre` and a hidden button: the button copies the text and says so for a while. */
class CopyCode extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		const text = this.querySelector('pre');
		if (!button || !text || !('clipboard' in navigator)) return;
		const [copy, copied] = button.querySelectorAll('span');
		button.hidden = false;
		button.addEventListener('click', () => {
			void navigator.clipboard.writeText(text.textContent.trimEnd()).then(() => {
				if (!copy || !copied) return;
				copy.hidden = true;
				copied.hidden = false;
				setTimeout(() => {
					copy.hidden = false;
					copied.hidden = true;
				}, 2000);
			});
		});
	}
}

customElements.define('copy-code', CopyCode);
