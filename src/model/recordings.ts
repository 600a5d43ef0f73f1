import type { Recording } from '../schemas/recording.ts';

/**
 * What somebody would paste who meets a recorded 401: what went over the wire, then what the client
 * printed and what the server’s log says, where there is that.
 */
export function pasteOf({ before: { exchanges, output, log } }: Pick<Recording, 'before'>): string {
	return [...exchanges.flatMap(({ request, response }) => [request, response]), output, log]
		.filter((text) => text !== undefined)
		.join('\n\n');
}
