/** Does the same with every item, a few at a time, and returns the results in the order of the items. */
export async function inTurn<Item, Result>(
	items: readonly Item[],
	atOnce: number,
	work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = [];
	const queue = items.entries();
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			for (const [index, item] of queue) results[index] = await work(item);
		}),
	);
	return results;
}
