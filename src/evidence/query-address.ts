import { maskSecrets } from './mask-secrets.ts';

/** Longer than any message; a log that was pasted makes no address that nobody can pass on. */
const longest = 300;

/**
 * What of a query may stand in an address, which ends up in histories, bookmarks, links and the logs
 * of servers: its beginning, without secrets.
 */
export function queryForAddress(text: string): string {
	const { text: masked } = maskSecrets(text.replaceAll(/\s+/g, ' ').trim());
	if (masked.length <= longest) return masked;
	const begin = masked.slice(0, longest + 1);
	const lastSpace = begin.lastIndexOf(' ');
	// Whole words; but one word may be all that there is.
	return (lastSpace > longest / 2 ? begin.slice(0, lastSpace) : begin.slice(0, longest)).replace(
		/[\uD800-\uDBFF]$/,
		'',
	);
}
