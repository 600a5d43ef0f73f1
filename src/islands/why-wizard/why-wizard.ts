import { outcomeAddress, questionAddress } from '../../model/addresses.ts';
import {
	allWalks,
	onlyWayTo,
	walk,
	type DecisionTree,
	type Place,
	type Step,
} from '../../model/tree.ts';
import { readAnswers, toQuery } from '../../model/answers.ts';

/**
 * `<why-wizard data-kind data-id data-left data-tree>` around one prerendered question or outcome.
 * Follows answers without a reload by fetching the next page’s own HTML, keeps all answers in the
 * address by question id, and shows them as a trail. Where anything fails, the browser goes to the
 * page as it would without script.
 */
class WhyWizard extends HTMLElement {
	#tree: Promise<DecisionTree> | undefined;
	/** The address that is on the page, without its fragment. */
	#shown = location.pathname + location.search;

	connectedCallback(): void {
		this.addEventListener('click', this.#follow);
		addEventListener('popstate', this.#restore);
		// Without the tree there is no trail; the page is whole all the same.
		if (location.search) this.#arrive().catch(() => undefined);
	}

	disconnectedCallback(): void {
		removeEventListener('popstate', this.#restore);
	}

	get #place(): Place {
		const kind = this.dataset['kind'] === 'outcome' ? 'outcome' : 'question';
		return { kind, id: this.dataset['id'] ?? '' };
	}

	#loadTree(): Promise<DecisionTree> {
		this.#tree ??= fetch(this.dataset['tree'] ?? '')
			.then((response) => response.json() as Promise<DecisionTree>)
			.catch((error: unknown) => {
				this.#tree = undefined;
				throw error;
			});
		return this.#tree;
	}

	/** /why/ with answers in its address leads on to the first question that is still open. */
	async #arrive(): Promise<void> {
		const tree = await this.#loadTree();
		if (location.pathname === '/why/') {
			const { steps, place } = walk(tree, readAnswers(location.search));
			if (steps.length > 0) {
				await this.#go(addressOf(place, steps), 'replace');
				return;
			}
		}
		this.#showTrail(tree);
	}

	#follow = (event: MouseEvent): void => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="/why/"]');
		if (
			!link ||
			event.button !== 0 ||
			event.metaKey ||
			event.ctrlKey ||
			event.shiftKey ||
			event.altKey
		)
			return;
		event.preventDefault();
		void this.#lead(link);
	};

	async #lead({ href, dataset: { answer } }: HTMLAnchorElement): Promise<void> {
		let address = href;
		try {
			if (answer !== undefined) address = (await this.#answer(answer)) ?? href;
			await this.#go(address, 'push');
		} catch {
			location.assign(address);
		}
	}

	/** Where an answer to the question on the page leads, later answers that still apply included. */
	async #answer(answer: string): Promise<string | undefined> {
		const tree = await this.#loadTree();
		const { id } = this.#place;
		const before = this.#steps(tree).map((step) => [step.question, step.answer] as const);
		const answers = new Map([...readAnswers(location.search), ...before, [id, answer]]);
		const { steps, place } = walk(tree, answers);
		return steps.some(({ question }) => question === id) ? addressOf(place, steps) : undefined;
	}

	/** The answers that lead to the page: those in the address, or the only possible ones. */
	#steps(tree: DecisionTree): readonly Step[] {
		const place = this.#place;
		const { steps, place: end } = walk(
			tree,
			readAnswers(location.search),
			place.kind === 'question' ? place.id : undefined,
		);
		const arrived = end.kind === place.kind && end.id === place.id;
		return arrived ? steps : (onlyWayTo(allWalks(tree), place) ?? []);
	}

	#restore = (): void => {
		// A link to a place on the page itself leaves everything as it is.
		if (location.pathname + location.search === this.#shown) return;
		this.#go(location.href).catch(() => {
			location.reload();
		});
	};

	async #go(address: string, history?: 'push' | 'replace'): Promise<void> {
		const url = new URL(address, location.href);
		const shown = url.pathname + url.search;
		this.#shown = shown;
		const [tree, response] = await Promise.all([this.#loadTree(), fetch(url.pathname)]);
		if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}`);
		// The styles are the same on every page of the wizard, and the policy forbids a second copy.
		const html = (await response.text()).replace(/<style[^]*?<\/style>/g, '');
		// A later step may have overtaken this one.
		if (this.#shown !== shown) return;
		const page = new DOMParser().parseFromString(html, 'text/html');
		const next = page.querySelector<WhyWizard>('why-wizard');
		const node = next?.querySelector('[data-node]');
		if (!next || !node) throw new Error(`${url.pathname} holds no question`);
		if (history === 'push') window.history.pushState(null, '', url);
		if (history === 'replace') window.history.replaceState(null, '', url);
		this.querySelector('[data-node]')?.replaceWith(document.adoptNode(node));
		for (const name of ['kind', 'id', 'left']) this.dataset[name] = next.dataset[name] ?? '';
		document.title = page.title;
		this.#showTrail(tree);
		this.querySelector('h1')?.focus({ preventScroll: true });
		scrollTo(0, 0);
	}

	#showTrail(tree: DecisionTree): void {
		const steps = this.#steps(tree);
		const trail = this.querySelector<HTMLElement>('.trail');
		const template = trail?.querySelector('template');
		if (!trail || !template) return;
		const query = toQuery([
			...steps,
			...walk(tree, readAnswers(location.search)).steps.slice(steps.length),
		]);
		trail.querySelector('ol')?.replaceChildren(
			...steps.map(({ question, answer }) => {
				const item = template.content.cloneNode(true) as DocumentFragment;
				const { text = '', answers = [] } = tree.questions[question] ?? {};
				item.querySelector('span')?.append(text);
				item.querySelector('b')?.append(answers.find(({ id }) => id === answer)?.label ?? '');
				item.querySelector('a i')?.append(text);
				item.querySelector('a')?.setAttribute('href', questionAddress(question) + query);
				return item;
			}),
		);
		trail.hidden = steps.length === 0;
		if (steps.length > 0 || this.#place.id === tree.start) this.#showProgress(steps.length);
		const given = readAnswers(location.search).get(this.#place.id);
		for (const link of this.querySelectorAll<HTMLElement>('[data-answer]'))
			if (link.dataset['answer'] === given) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
	}

	#showProgress(answered: number): void {
		const most = answered + Number(this.dataset['left']);
		this.querySelector('[data-progress]')?.removeAttribute('hidden');
		this.querySelector('[data-from-here]')?.setAttribute('hidden', '');
		const [here, of] = this.querySelectorAll('[data-progress] b');
		if (here) here.textContent = String(answered + 1);
		if (of) of.textContent = String(most);
		const bar = this.querySelector<HTMLProgressElement>('progress');
		if (bar) Object.assign(bar, { max: most, value: answered + 1 });
		bar?.classList.remove('invisible');
		const status = this.querySelector('[data-status]');
		if (status) status.textContent = this.querySelector('[data-progress]')?.textContent ?? '';
	}
}

function addressOf(place: Place, steps: readonly Step[]): string {
	const address = place.kind === 'question' ? questionAddress : outcomeAddress;
	return address(place.id) + toQuery(steps);
}

customElements.define('why-wizard', WhyWizard);
