/**
 * `<your-system>` around sections for different systems: moves the reader’s own to the front. All
 * of them stay on the page.
 */
class YourSystem extends HTMLElement {
	connectedCallback(): void {
		const { userAgent } = navigator;
		const own = signs
			.filter(([, sign]) => sign.test(userAgent))
			.flatMap(([name]) => [
				...this.querySelectorAll<HTMLElement>(`:scope > [data-system*="${name}"]`),
			]);
		this.prepend(...new Set(own));
	}
}

/** What a user agent string holds on each system; the more telling ones come first. */
const signs: readonly (readonly [name: string, sign: RegExp])[] = [
	['iPhone', /iPhone|iPad/],
	['Android', /Android/],
	['Windows', /Windows/],
	['macOS', /Mac OS X(?!.*Mobile)/],
	['Mac', /Mac OS X(?!.*Mobile)/],
	['Linux', /Linux(?!.*Android)/],
	['Firefox', /Firefox/],
	['Edge', /Edg\//],
	['Chrome', /Chrome(?!.*Edg\/)/],
	['Safari', /^(?!.*Chrom).*Safari/],
];

customElements.define('your-system', YourSystem);
