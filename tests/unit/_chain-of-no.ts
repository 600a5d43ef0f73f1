import type { CauseItems, Item } from '../../src/model/checklist.ts';

/** The anchors that somebody comes past who answers “No, it did not help” again and again. */
export function chainOfNo(lists: readonly CauseItems[]): string[] {
	const items = lists.flatMap(({ fixes }) => fixes);
	const goals = new Map<string, Item>([
		...items.map((item) => [`#${item.id}`, item] as const),
		...lists.flatMap(({ cause, fixes: [first] }) =>
			first ? [[`#${cause.id}`, first] as const] : [],
		),
	]);
	const way: string[] = [];
	let at = items[0];
	while (at && way.length <= items.length) {
		way.push(at.next.href);
		at = goals.get(at.next.href);
	}
	return way;
}
