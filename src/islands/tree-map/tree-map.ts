const largest = 2;
/** A map ten times as high as the screen still fits into it. */
const smallest = 0.04;
const step = 1.25;

/**
 * `<tree-map>` around a frame that scrolls and the picture in it: makes the picture larger and
 * smaller by buttons with `data-zoom`, by keys, by the wheel with Ctrl and by two fingers, and lets
 * a mouse pull it about.
 */
class TreeMap extends HTMLElement {
	#scale = 1;
	#frame!: HTMLElement;
	#picture!: SVGSVGElement;
	#pinch: { spread: number; scale: number } | undefined;

	connectedCallback(): void {
		const frame = this.querySelector<HTMLElement>('[data-frame]');
		const picture = this.querySelector<SVGSVGElement>('svg[width]');
		if (!frame || !picture) return;
		this.#frame = frame;
		this.#picture = picture;
		this.addEventListener('click', ({ target }) => {
			const button = (target as Element).closest<HTMLElement>('[data-zoom]');
			if (button) this.#obey(button.dataset['zoom']);
		});
		this.#frame.addEventListener('keydown', (event) => {
			if (!event.ctrlKey && !event.metaKey && this.#obey(event.key)) event.preventDefault();
		});
		const active = { passive: false };
		this.#frame.addEventListener('wheel', this.#turn, active);
		this.#frame.addEventListener('touchmove', this.#spread, active);
		this.#frame.addEventListener('touchend', () => (this.#pinch = undefined));
		this.#frame.addEventListener(
			'pointermove',
			({ buttons, pointerType, movementX, movementY }) => {
				if (buttons === 1 && pointerType === 'mouse') this.#frame.scrollBy(-movementX, -movementY);
			},
		);
	}

	/** Does what a key or button asks for, if it is one of ours. */
	#obey(key = ''): boolean {
		const { clientWidth, clientHeight } = this.#frame;
		const { width, height } = this.#picture.viewBox.baseVal;
		const scale = {
			'+': this.#scale * step,
			'=': this.#scale * step,
			'-': this.#scale / step,
			'1': 1,
			'0': Math.min(clientWidth / width, clientHeight / height),
		}[key];
		if (scale !== undefined) this.#zoom(scale, clientWidth / 2, clientHeight / 2);
		return scale !== undefined;
	}

	#turn = (event: WheelEvent): void => {
		if (!event.ctrlKey) return;
		event.preventDefault();
		const { left, top } = this.#frame.getBoundingClientRect();
		const scale = this.#scale * Math.exp(-event.deltaY / 300);
		this.#zoom(scale, event.clientX - left, event.clientY - top);
	};

	#spread = (event: TouchEvent): void => {
		const [one, two] = event.touches;
		if (!one || !two) return;
		event.preventDefault();
		const spread = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
		this.#pinch ??= { spread, scale: this.#scale };
		const { left, top } = this.#frame.getBoundingClientRect();
		this.#zoom(
			(this.#pinch.scale * spread) / this.#pinch.spread,
			(one.clientX + two.clientX) / 2 - left,
			(one.clientY + two.clientY) / 2 - top,
		);
	};

	/** Draws the picture at that scale; what is at this point of the frame stays there. */
	#zoom(wanted: number, x: number, y: number): void {
		const { scrollLeft, scrollTop } = this.#frame;
		const { width } = this.#picture.viewBox.baseVal;
		const scale = Math.min(largest, Math.max(smallest, wanted));
		const ratio = scale / this.#scale;
		this.#scale = scale;
		this.#picture.style.width = `${width * scale}px`;
		this.#frame.scrollTo((scrollLeft + x) * ratio - x, (scrollTop + y) * ratio - y);
		const shown = this.querySelector('[data-scale]');
		if (shown) shown.textContent = `${Math.round(scale * 100)} %`;
	}
}

customElements.define('tree-map', TreeMap);
