import { queryForAddress } from '../../evidence/query-address.ts';
import { holdsWords } from '../../search/filter.ts';

/**
 * `<filter-list>` around controls with `data-filter="audience"`, which is the filter’s name in the
 * address, and items with `data-tags="visitor api-developer"`. A control is a group of buttons with
 * `data-value`, a `<select>`, or a field; an item is shown if it carries what each of the first two
 * chooses and says the words in the last. The choice is in the address, so that it can be shared and
 * Back undoes it; of what was typed, no secret is. Groups (`data-group`) whose items are all hidden
 * are hidden too.
 */
class FilterList extends HTMLElement {
	#typing: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		this.addEventListener('click', this.#press);
		this.addEventListener('change', this.#choose);
		this.addEventListener('input', this.#type);
		addEventListener('popstate', this.#restore);
		this.#restore();
	}

	disconnectedCallback(): void {
		removeEventListener('popstate', this.#restore);
		clearTimeout(this.#typing);
	}

	get #controls(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-filter]')];
	}

	#restore = (): void => {
		clearTimeout(this.#typing);
		const asked = new URLSearchParams(location.search);
		for (const control of this.#controls) {
			const value = asked.get(nameOf(control)) ?? '';
			// The address may hold only a part of what is in the field.
			if (value !== addressOf(control)) set(control, value);
		}
		// One that came with a link has been sent with its secrets; it does not stay in the address.
		this.#keep('replaceState');
		this.#show();
	};

	#press = (event: Event): void => {
		const button = (event.target as Element).closest<HTMLElement>('button');
		const group = button?.closest<HTMLElement>('[data-filter]');
		if (button && group) set(group, button.dataset['value'] ?? '');
		else if (button && 'reset' in button.dataset) {
			for (const control of this.#controls) set(control, '');
			// The button goes, and the focus must not go with it.
			this.#controls[0]?.focus();
		} else return;
		this.#keep('pushState');
		this.#show();
	};

	#choose = (event: Event): void => {
		// Of a field on Enter, and when it is left: its list is already shown.
		if (event.target instanceof HTMLInputElement) this.#keep('replaceState');
		if (!(event.target instanceof HTMLSelectElement)) return;
		this.#keep('pushState');
		this.#show();
	};

	#type = (event: Event): void => {
		if (!(event.target instanceof HTMLInputElement)) return;
		this.#show();
		clearTimeout(this.#typing);
		// While a secret is being typed, its first letters are not yet known for what they are.
		this.#typing = setTimeout(() => this.#keep('replaceState'), 1000);
	};

	/** Puts what is chosen into the address; typing makes no new step of Back. */
	#keep(step: 'pushState' | 'replaceState'): void {
		clearTimeout(this.#typing);
		const url = new URL(location.href);
		for (const control of this.#controls) {
			const value = addressOf(control);
			if (value) url.searchParams.set(nameOf(control), value);
			else url.searchParams.delete(nameOf(control));
		}
		if (url.href !== location.href) history[step](null, '', url);
	}

	#show(): void {
		const fields = this.#controls.filter((control) => control instanceof HTMLInputElement);
		const typed = fields.map(valueOf).join(' ').trim();
		const chosen = this.#controls
			.filter((control) => !(control instanceof HTMLInputElement))
			.map(valueOf)
			.filter((value) => value !== '');
		const items = [...this.querySelectorAll<HTMLElement>('[data-tags]')];
		for (const item of items) {
			const tags = item.dataset['tags']?.split(' ') ?? [];
			item.hidden =
				!chosen.every((value) => tags.includes(value)) || !holdsWords(item.textContent, typed);
		}
		for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
			group.hidden = !group.querySelector('[data-tags]:not([hidden])');
		const { length } = items.filter((item) => !item.hidden);
		const shown = this.querySelector('[data-shown]');
		if (shown) shown.textContent = `${length} of ${items.length}`;
		const reset = this.querySelector<HTMLElement>('[data-reset]');
		if (reset) reset.hidden = chosen.length === 0 && typed === '';
		const none = this.querySelector<HTMLElement>('[data-none]');
		if (none) none.hidden = length > 0;
	}
}

function nameOf(control: HTMLElement): string {
	return control.dataset['filter'] ?? '';
}

/** What of a control may stand in the address. */
function addressOf(control: HTMLElement): string {
	const value = valueOf(control);
	return control instanceof HTMLInputElement ? queryForAddress(value) : value;
}

function valueOf(control: HTMLElement): string {
	if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
		return control.value;
	return control.querySelector<HTMLElement>('[aria-pressed="true"]')?.dataset['value'] ?? '';
}

/** A choice that does not exist is none. */
function set(control: HTMLElement, value: string): void {
	if (control instanceof HTMLInputElement) control.value = value;
	else if (control instanceof HTMLSelectElement) {
		control.value = value;
		if (control.selectedIndex < 0) control.value = '';
	} else {
		const buttons = [...control.querySelectorAll<HTMLElement>('[data-value]')];
		const known = buttons.some((button) => button.dataset['value'] === value) ? value : '';
		for (const button of buttons)
			button.setAttribute('aria-pressed', String(button.dataset['value'] === known));
	}
}

customElements.define('filter-list', FilterList);
