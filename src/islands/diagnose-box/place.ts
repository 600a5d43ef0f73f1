/** The element that is there because the page has it. */
export function get(parent: ParentNode, selector: string): HTMLElement {
	const found = parent.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`There is no ${selector}`);
	return found;
}

/** A copy of what a template holds. */
export function copyOf(parent: ParentNode, name: string): DocumentFragment {
	const { content } = get(parent, `template[data-${name}]`) as HTMLTemplateElement;
	return content.cloneNode(true) as DocumentFragment;
}

/** A link’s words and where it leads. */
export function setLink(
	parent: ParentNode,
	{ title, url }: { readonly title: string; readonly url: string },
): void {
	const link = get(parent, 'a') as HTMLAnchorElement;
	link.href = url;
	link.textContent = title;
}
