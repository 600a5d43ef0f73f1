/** The element that is there because the page has it. */
export function get<Kind extends Element = HTMLElement>(
	parent: ParentNode,
	selector: string,
): Kind {
	const found = parent.querySelector<Kind>(selector);
	if (!found) throw new Error(`There is no ${selector}`);
	return found;
}

/** A copy of what a template holds. */
export function copyOf(parent: ParentNode, name: string): DocumentFragment {
	const { content } = get<HTMLTemplateElement>(parent, `template[data-${name}]`);
	return content.cloneNode(true) as DocumentFragment;
}

/** A link’s words and where it leads. */
export function setLink(
	parent: ParentNode,
	{ title, url }: { readonly title: string; readonly url: string },
): void {
	const link = get<HTMLAnchorElement>(parent, 'a');
	link.href = url;
	link.textContent = title;
}
