import { createAskWorker } from './ask-worker.ts';
import { copyNote } from './copy-note.ts';
import { showAnswer, showFailure, showNothing, showWaiting } from './show-answer.ts';
import { showHar } from './show-har.ts';
import { createResults } from './show-results.ts';

/** So long after the last letter, in milliseconds, what was typed is diagnosed. */
const pause = 500;

/** The largest file that is read, in bytes. */
const largest = 52_428_800;

/**
 * `<diagnose-box>` around a form, a status line and a place for the answer. Has a worker say what a
 * text is, and shows it. The text is in the field and in the worker and nowhere else: in no address,
 * no request and no storage.
 */
class DiagnoseBox extends HTMLElement {
	readonly #worker = createAskWorker();
	readonly #results = createResults(this);
	#typing: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		this.addEventListener('input', this.#type);
		this.addEventListener('submit', this.#submit);
		this.addEventListener('keydown', this.#press);
		this.addEventListener('click', this.#click);
		this.addEventListener('change', this.#choose);
		for (const name of ['dragover', 'dragleave', 'drop'] as const)
			this.addEventListener(name, this.#drag);
		// A page that waits for Back keeps its text and its answer, and no worker.
		addEventListener('pagehide', this.#stop);
		if (/Mac|iPhone|iPad/.test(navigator.userAgent)) this.#get('kbd').textContent = '⌘ ↵';
		// Somebody may have pasted, or chosen a file, before this was loaded.
		this.#choose();
		if (this.dataset['waiting'] !== undefined) this.querySelector('form')?.requestSubmit();
		else if (this.#field.value.trim() !== '') void this.#diagnose(this.#field.value);
	}

	disconnectedCallback(): void {
		removeEventListener('pagehide', this.#stop);
		clearTimeout(this.#typing);
		this.#stop();
	}

	#stop = (): void => {
		this.#worker.stop();
		this.#results.stop();
	};

	get #field(): HTMLTextAreaElement {
		return this.#get('textarea') as HTMLTextAreaElement;
	}

	#get(selector: string): HTMLElement {
		const found = this.querySelector<HTMLElement>(selector);
		if (!found) throw new Error(`<diagnose-box> holds no ${selector}`);
		return found;
	}

	#type = (event: Event): void => {
		if (event.target !== this.#field) return;
		clearTimeout(this.#typing);
		const text = this.#field.value;
		// Some programs that fill in fields tell no more than that something came in.
		const { inputType = '' } = event as Partial<InputEvent>;
		if (inputType.startsWith('insertFrom') || text.trim() === '') void this.#diagnose(text);
		else this.#typing = setTimeout(() => void this.#diagnose(this.#field.value), pause);
	};

	#submit = (event: SubmitEvent): void => {
		event.preventDefault();
		const text = this.#field.value;
		if (text.trim() === '') this.#field.focus();
		else
			void this.#diagnose(text).then(() => {
				this.#get('[data-headline]').focus();
			});
	};

	#press = (event: KeyboardEvent): void => {
		if (event.target !== this.#field) return;
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		this.querySelector('form')?.requestSubmit();
	};

	#click = ({ target }: MouseEvent): void => {
		const button = (target as Element).closest<HTMLButtonElement>('[data-copy]');
		if (button) copyNote(button);
	};

	#choose = (): void => {
		const input = this.#get('input') as HTMLInputElement;
		const [file] = input.files ?? [];
		if (file) this.#read(file);
		// So that the same file can be chosen again.
		input.value = '';
	};

	#drag = (event: DragEvent): void => {
		const isFile = event.dataTransfer?.types.includes('Files') ?? false;
		this.toggleAttribute('data-over', isFile && event.type === 'dragover');
		if (!isFile) return;
		event.preventDefault();
		const file = event.type === 'drop' ? event.dataTransfer?.files[0] : undefined;
		if (file) this.#read(file);
	};

	#read(file: File): void {
		this.#field.value = '';
		if (file.size <= largest) void this.#diagnose(file);
		else {
			this.#letGo();
			showFailure(this, 'too-large');
		}
	}

	/** What was asked before is of no interest any more. */
	#letGo(): void {
		clearTimeout(this.#typing);
		this.#worker.cancel();
		this.#results.show('');
	}

	async #diagnose(paste: string | File): Promise<void> {
		this.#letGo();
		if (typeof paste === 'string' && paste.trim() === '') {
			showNothing(this);
			return;
		}
		// At once, while the page answers to the hand: what comes later moves nothing.
		showWaiting(this);
		const reading = await this.#worker.ask(paste);
		if (!reading) showFailure(this, 'failed');
		else if (reading.kind === 'har') showHar(this, reading);
		else {
			showAnswer(this, reading.answer);
			if (!reading.answer.hasShape && typeof paste === 'string') this.#results.show(paste);
		}
	}
}

customElements.define('diagnose-box', DiagnoseBox);
