import { toLibrary, type SearchData } from '../../src/search/data.ts';
import { createPlanner } from '../../src/search/planner.ts';
import { read } from './_dist.ts';

/** The search as the built site has it. */
export const plan = createPlanner(toLibrary(JSON.parse(read('api/search.json')) as SearchData));

/** A paste as the field of the search holds it: in one line. */
export function asTyped(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}
