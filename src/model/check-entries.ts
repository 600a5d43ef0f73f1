import { checkLaws } from './check-laws.ts';
import { checkProducts } from './check-products.ts';
import { checkReferences } from './check-references.ts';
import { checkTree } from './check-tree.ts';
import type { Entries } from './entries.ts';
import type { Problem } from './problem.ts';

/**
 * Everything that keeps the entries from being one linked library.
 *
 * @param today the day against which dates of review are held
 * @param unreadable files that are there but could not be read: links to them are taken as good, and
 *   the laws about the whole wait until every file is
 */
export function checkEntries(
	entries: Entries,
	today: Date,
	unreadable: readonly string[] = [],
): Problem[] {
	const references = checkReferences(entries, unreadable);
	return unreadable.length > 0
		? references
		: [
				...references,
				...checkTree(entries),
				...checkLaws(entries, today),
				...checkProducts(entries),
			];
}
