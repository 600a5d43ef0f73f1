import { plain } from './words.ts';

interface Named {
	readonly title: string;
	readonly url: string;
}

/** The entries before and after one in a list, as links. */
export function neighbours<Entry extends Named>(
	list: readonly Entry[],
	entry: Entry,
): {
	previous: { name: string; url: string } | undefined;
	next: { name: string; url: string } | undefined;
} {
	const at = list.indexOf(entry);
	const link = (other: Entry | undefined) => other && { name: plain(other.title), url: other.url };
	return { previous: link(list[at - 1]), next: link(list[at + 1]) };
}
