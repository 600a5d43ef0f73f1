import { createAsk, type Ask } from '../../search/ask.ts';
import { toLibrary, type SearchData } from '../../search/data.ts';
import type { Relative } from '../../search/relatives.ts';
import type { Answer, Result } from '../../search/result.ts';
import { loadEngine } from './pagefind-engine.ts';
import { queryForAddress } from '../../evidence/query-address.ts';
import '../search-form/search-form.ts';

let ask: Promise<Ask> | undefined;

/** Loads what search knows once for all searches of a page, and again after a failure. */
function theAsk(): Promise<Ask> {
	ask ??= loadAsk().catch((error: unknown) => {
		ask = undefined;
		throw error;
	});
	return ask;
}

async function loadAsk(): Promise<Ask> {
	const response = await fetch('/api/search.json', { cache: 'no-cache' });
	if (!response.ok) throw new Error(`The search answered ${response.status}`);
	const data = (await response.json()) as SearchData;
	let engine: ReturnType<typeof loadEngine> | undefined;
	return createAsk(toLibrary(data), () => {
		engine ??= loadEngine().catch((error: unknown) => {
			engine = undefined;
			throw error;
		});
		return engine;
	});
}

/** So long after the last letter, in milliseconds, the search answers. */
const soon = 120;

/** So long after it a code is taken for whole: until then it is not called unknown. */
const pause = 800;

/**
 * `<site-search data-in-address>` around a form, a status line, a list and templates. Shows what is
 * found as one types. With `data-in-address` the query is in the address, so that it can be shared:
 * its beginning, without secrets. The search itself goes by the whole text, which is kept nowhere.
 */
class SiteSearch extends HTMLElement {
	#typing: ReturnType<typeof setTimeout> | undefined;
	#resting: ReturnType<typeof setTimeout> | undefined;
	#asked = '';
	/** The query whose answer is seen. */
	#answered = '';
	#results: readonly Result[] = [];
	#exact = false;
	#perhaps = false;
	#kind = '';

	connectedCallback(): void {
		this.#input.addEventListener('input', this.#type);
		// On Enter, and when the field is left for a result.
		this.#input.addEventListener('change', this.#putInAddress);
		this.addEventListener('submit', this.#submit);
		this.addEventListener('keydown', this.#move);
		this.addEventListener('click', this.#choose);
		if (this.#inAddress) {
			addEventListener('popstate', this.#restore);
			// Somebody may have typed before this was loaded.
			if (this.#input.value === '') this.#restore();
			else this.#askSoon(false);
		}
		if (this.#asked === '') void this.#ask();
		// Until now, Enter would have left the page, and what was typed with it.
		this.#get('form button').removeAttribute('disabled');
	}

	disconnectedCallback(): void {
		removeEventListener('popstate', this.#restore);
		clearTimeout(this.#typing);
		clearTimeout(this.#resting);
	}

	get #inAddress(): boolean {
		return this.dataset['inAddress'] !== undefined;
	}

	get #input(): HTMLInputElement {
		return this.#get('input') as HTMLInputElement;
	}

	#get(selector: string): HTMLElement {
		const found = this.querySelector<HTMLElement>(selector);
		if (!found) throw new Error(`<site-search> holds no ${selector}`);
		return found;
	}

	#copyOf(template: 'count' | 'result'): DocumentFragment {
		const { content } = this.#get(`template[data-${template}]`) as HTMLTemplateElement;
		return content.cloneNode(true) as DocumentFragment;
	}

	/**
	 * Takes the query from the address. One that came with a link, or from the search field of a
	 * browser, has been sent to the server with its secrets; it does not stay in the address.
	 */
	#restore = (): void => {
		const asked = new URLSearchParams(location.search).get('q') ?? '';
		// A jump within the page: the text of which the address holds a part is still in the field.
		if (asked === queryForAddress(this.#input.value)) return;
		// A field of one line would take line breaks away and join the words beside them.
		this.#input.value = asked.replaceAll(/\s+/g, ' ');
		this.#putInAddress();
		void this.#ask();
	};

	#type = (event: Event): void => {
		this.#askSoon((event as InputEvent).inputType === 'insertText');
	};

	#askSoon(goesOn: boolean): void {
		clearTimeout(this.#typing);
		clearTimeout(this.#resting);
		this.#typing = setTimeout(() => void this.#ask(goesOn), soon);
		// Later: while a secret is being typed, its first letters are not yet known for what they are.
		this.#resting = setTimeout(this.#putInAddress, 1000);
	}

	#submit = (event: SubmitEvent): void => {
		event.preventDefault();
		this.#putInAddress();
		void this.#ask();
	};

	#putInAddress = (): void => {
		clearTimeout(this.#resting);
		if (!this.#inAddress) return;
		const url = new URL(location.href);
		const query = queryForAddress(this.#input.value);
		if (query) url.searchParams.set('q', query);
		else url.searchParams.delete('q');
		if (url.href !== location.href) history.replaceState(null, '', url);
	};

	/** @param goesOn whether more letters may follow */
	async #ask(goesOn = false): Promise<void> {
		clearTimeout(this.#typing);
		const text = this.#input.value.trim();
		this.#asked = text;
		if (text === '') {
			this.#show(nothing);
			return;
		}
		try {
			const answer = await (await theAsk())(text);
			// What is said of an unknown code moves the list; while one types, the list keeps still.
			if (goesOn && answer.unknown.length > 0 && !this.querySelector('[data-unknown]'))
				await new Promise((resolve) => setTimeout(resolve, pause));
			// A later query may have overtaken this one.
			if (this.#asked === text) this.#show(answer);
		} catch {
			if (this.#asked === text) this.#fail();
		}
	}

	#fail(): void {
		this.#show(nothing);
		this.#get('.status').replaceChildren();
		this.#get('[data-none]').hidden = true;
		this.#get('[data-failed]').hidden = false;
	}

	#show({ exact, results, unknown, perhaps, relatives }: Answer): void {
		this.#answered = this.#asked;
		this.#results = results;
		this.#exact = exact;
		this.#perhaps = perhaps;
		if (!results.some(({ kind }) => kind === this.#kind)) this.#kind = '';
		this.#get('[data-failed]').hidden = true;
		this.#get('[data-empty]').hidden = this.#asked !== '';
		this.#get('[data-none]').hidden = this.#asked === '' || results.length > 0;
		this.#get('section h2').hidden = !perhaps;
		this.#showCount(unknown, relatives);
		this.#showKinds();
		this.#showList();
	}

	#showCount(unknown: readonly string[], relatives: readonly Relative[]): void {
		const status = this.#get('.status');
		status.replaceChildren();
		if (this.#asked === '') return;
		const count = this.#copyOf('count');
		const { length } = this.#results;
		if (length === 1) count.querySelector('[data-many]')?.remove();
		else count.querySelector('[data-one]')?.remove();
		count.querySelector('[data-many] b')?.append(String(length));
		if (unknown.length === 0) count.querySelector('[data-unknown]')?.remove();
		else count.querySelector('[data-unknown] b')?.append(unknown.join(', '));
		if (relatives.length === 0) count.querySelector('[data-relatives]')?.remove();
		else
			count
				.querySelector('[data-relatives]')
				?.append(...relatives.flatMap((relative, at) => [at ? ', ' : ' ', linkTo(relative)]));
		status.append(count);
	}

	#showKinds(): void {
		this.#get('.kinds').hidden = this.#results.length === 0;
		for (const chip of this.querySelectorAll<HTMLElement>('.kinds .chip')) {
			const { kind = '' } = chip.dataset;
			const count = this.#results.filter((result) => result.kind === kind).length;
			chip.hidden = kind !== '' && count === 0;
			chip.setAttribute('aria-pressed', String(kind === this.#kind));
			const number = chip.querySelector('span');
			if (number) number.textContent = String(count);
		}
	}

	#showList(): void {
		const shown = this.#results.filter(({ kind }) => this.#kind === '' || kind === this.#kind);
		this.#get('section').hidden = shown.length === 0;
		const lines = shown.map((result) =>
			this.#line(result, this.#exact && result === this.#results[0]),
		);
		this.#get('section ol').replaceChildren(...lines);
	}

	#line({ url, kind, title, message, text }: Result, exact: boolean): DocumentFragment {
		const line = this.#copyOf('result');
		const name = this.querySelector<HTMLTemplateElement>(`template[data-name="${kind}"]`);
		line.querySelector('a')?.setAttribute('href', url);
		line.querySelector('.result-kind')?.append(name?.content.textContent ?? '');
		line.querySelector('strong')?.append(title);
		line.querySelector('.result-text')?.append(text);
		if (!exact) line.querySelector('.this-is')?.remove();
		const code = line.querySelector('code');
		if (message === undefined) code?.remove();
		else code?.append(message);
		return line;
	}

	#choose = (event: Event): void => {
		const chip = (event.target as Element).closest<HTMLElement>('.kinds .chip');
		if (!chip) return;
		this.#kind = chip.dataset['kind'] ?? '';
		this.#showKinds();
		this.#showList();
	};

	/**
	 * Down and Up go from the field through the links and back. Enter in the field opens the first
	 * result, unless it is at best related.
	 */
	#move = (event: KeyboardEvent): void => {
		const links = this.querySelectorAll<HTMLAnchorElement>('.status a, section li a');
		const stops = [this.#input, ...links];
		const at = stops.indexOf(document.activeElement as HTMLInputElement);
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
			if (at < 0 || !next) return;
			event.preventDefault();
			next.focus();
		}
		const shown = !this.#perhaps && this.#answered === this.#input.value.trim();
		if (event.key === 'Enter' && at === 0 && shown) {
			this.#putInAddress();
			this.querySelector<HTMLAnchorElement>('section li a')?.click();
		}
	};
}

const nothing: Answer = {
	exact: false,
	results: [],
	unknown: [],
	perhaps: false,
	relatives: [],
};

function linkTo({ code, url }: Relative): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = url;
	link.append(code);
	return link;
}

customElements.define('site-search', SiteSearch);
