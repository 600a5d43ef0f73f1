import { queryForAddress } from '../../evidence/query-address.ts';

/**
 * `<search-form>` around a form that leads to the search page. A query that may stand in an address
 * is taken there. One that holds a secret, or is too long, is answered in the dialog of this page:
 * it comes into no address, and so into no history and no log of the server.
 */
class SearchForm extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('submit', this.#submit);
		if (this.dataset['waiting'] !== undefined) this.#go();
	}

	#submit = (event: SubmitEvent): void => {
		event.preventDefault();
		this.#go();
	};

	#go(): void {
		const form = this.querySelector('form');
		const text = this.querySelector('input')?.value.trim() ?? '';
		const query = queryForAddress(text);
		const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
		const field = dialog?.querySelector<HTMLInputElement>('site-search input');
		if (!form) return;
		if (dialog && field && query !== text.replaceAll(/\s+/g, ' ')) {
			dialog.showModal();
			field.value = text;
			field.dispatchEvent(new Event('input'));
			field.focus();
			return;
		}
		const url = new URL(form.action);
		if (query) url.searchParams.set('q', query);
		location.assign(url);
	}
}

customElements.define('search-form', SearchForm);
