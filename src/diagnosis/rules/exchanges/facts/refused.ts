import type { Paste } from '../../../rule.ts';

/** Whether a paste tells of a 401 anywhere. */
export function tellsOf401(paste: Paste): boolean {
	return (
		[...paste.statuses, ...paste.logLines, ...paste.bodies].some(({ status }) => status === 401) ||
		paste.exchanges.some(({ response }) => response?.status === 401) ||
		/\b401\b/.test(paste.text)
	);
}
