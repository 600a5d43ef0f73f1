import type { ListItem, Root, RootContent } from 'mdast';
import { isJsx, textOf } from './mdx.ts';

/** The steps of a fix as plain sentences: the first paragraph of each item of its `<Steps>`. */
export function stepsOf(root: Root): string[] {
	return root.children.flatMap(itemsIn).flatMap((item) => {
		const [first] = item.children;
		return first ? [textOf(first).replace(/\s+/g, ' ').trim()] : [];
	});
}

function itemsIn(node: RootContent): ListItem[] {
	if (!isJsx(node) || node.name !== 'Steps') return [];
	return node.children.flatMap((child) => (child.type === 'list' ? child.children : []));
}
