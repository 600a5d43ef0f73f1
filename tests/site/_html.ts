import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';

const loader = new StaticConfigLoader({ root: true, elements: ['html5'] });
const config = await loader.getConfigFor('');

export function parse(html: string): HtmlElement {
	return new Parser(config).parseHtml(html);
}

/** The elements that a selector finds, save those in templates: they are not on the page yet. */
export function all(root: HtmlElement, selector: string): HtmlElement[] {
	return root.querySelectorAll(selector).filter((element) => !element.closest('template'));
}

/** The elements of these names, in the order of their start tags; those in templates left out. */
export function inOrder(root: HtmlElement, names: readonly string[]): HtmlElement[] {
	return root.childElements
		.filter(({ tagName }) => tagName !== 'template')
		.flatMap((element) => [
			...(names.includes(element.tagName) ? [element] : []),
			...inOrder(element, names),
		]);
}

/** An attribute as a browser reads it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
	const value = element.getAttributeValue(name);
	return value === null ? undefined : decode(value);
}

/** The text of an element on one line, without the links that its headings bear. */
export function textOf(element: HtmlElement): string {
	const anchors = element.querySelectorAll('a.anchor').length;
	const text = decode(element.textContent).replace(/\s+/g, ' ').trim();
	return anchors === 0 ? text : text.replace(/ ?#$/, '');
}

const named: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	gt: '>',
	lt: '<',
	nbsp: '\u00a0',
	quot: '"',
};

/** The parser leaves character references as they are. */
export function decode(text: string): string {
	return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (reference, ...[by10, by16, name]) => {
		if (by10) return String.fromCodePoint(parseInt(by10 as string, 10));
		if (by16) return String.fromCodePoint(parseInt(by16 as string, 16));
		const character = named[name as string];
		if (character === undefined) throw new Error(`_html.ts does not know ${reference}`);
		return character;
	});
}
