/**
 * `<filter-list data-name="audience">` around buttons with `data-value` and items with
 * `data-tags="visitor api-developer"`: shows the items that carry the chosen tag. The choice is in
 * the address, so that it can be shared and Back undoes it. Groups (`data-group`) whose items are
 * all hidden are hidden too.
 */
class FilterList extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this.#choose);
		addEventListener('popstate', this.#show);
		this.#show();
	}

	disconnectedCallback(): void {
		removeEventListener('popstate', this.#show);
	}

	get #name(): string {
		return this.dataset['name'] ?? '';
	}

	#choose = (event: Event): void => {
		const button = (event.target as Element).closest<HTMLElement>('button[data-value]');
		if (!button) return;
		const url = new URL(location.href);
		const value = button.dataset['value'];
		if (value) url.searchParams.set(this.#name, value);
		else url.searchParams.delete(this.#name);
		history.pushState(null, '', url);
		this.#show();
	};

	#show = (): void => {
		const buttons = [...this.querySelectorAll<HTMLElement>('button[data-value]')];
		const asked = new URLSearchParams(location.search).get(this.#name) ?? '';
		const value = buttons.some((button) => button.dataset['value'] === asked) ? asked : '';
		for (const button of buttons)
			button.setAttribute('aria-pressed', String(button.dataset['value'] === value));
		const items = [...this.querySelectorAll<HTMLElement>('[data-tags]')];
		for (const item of items)
			item.hidden = value !== '' && !item.dataset['tags']?.split(' ').includes(value);
		for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
			group.hidden = !group.querySelector('[data-tags]:not([hidden])');
		const shown = this.querySelector('[data-shown]');
		if (shown)
			shown.textContent = `${items.filter((item) => !item.hidden).length} of ${items.length}`;
	};
}

customElements.define('filter-list', FilterList);
