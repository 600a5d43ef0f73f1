import type { Reader, TextStatus } from '../evidence.ts';
import { statusesIn } from './statuses.ts';

/**
 * The statuses that a text tells in words, wherever: also in a status line or a log, which other
 * readers read whole.
 *
 * @example
 *
 * `curl: (22) The requested URL returned error: 401` tells 401.
 */
export const readTextStatuses: Reader<TextStatus> = (text) =>
	statusesIn(text).map((told) => ({ kind: 'text-status', ...told }));
