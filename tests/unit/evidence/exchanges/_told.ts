import type { HeaderField, Span } from '../../../../src/evidence/evidence.ts';
import { readExchanges } from '../../../../src/evidence/exchanges/read-exchanges.ts';

/** An exchange in few words, for tables. */
export interface Told {
	readonly source: string;
	readonly request?: readonly string[];
	readonly response?: readonly string[];
	readonly body?: string;
}

/** The first line of each part, then its headers. */
export function told(text: string): Told[] {
	const slice = ({ from, to }: Span): string => text.slice(from, to);
	const lines = (headers: readonly HeaderField[]): string[] =>
		headers.map(({ name, value }) => `${name}: ${value.text}`);
	return readExchanges(text).map(({ source, request, response }) => ({
		source,
		...(request && {
			request: [
				`${request.method?.text ?? '-'} ${request.target?.text ?? '-'}`,
				...lines(request.headers),
			],
		}),
		...(response && {
			response: [
				`${response.version ?? '-'} ${slice(response.statusAt)}`,
				...lines(response.headers),
			],
			...(response.body && { body: slice(response.body) }),
		}),
	}));
}
