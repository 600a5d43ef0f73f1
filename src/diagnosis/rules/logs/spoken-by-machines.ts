import type { HeaderField, Span } from '../../../evidence/evidence.ts';
import type { Paste } from '../../rule.ts';

/** Of a page of HTML, what stands behind this is no message any more. */
const longestPage = 6000;
/** Values that hold no message, however long. */
const wordless = new Set(['set-cookie', 'content-security-policy', 'cookie', 'authorization']);

/** Where in a paste machines speak: bodies, lines of logs, headers of responses, known messages. */
export function spokenByMachines(paste: Paste): readonly Span[] {
	const { bodies, logLines, exchanges, looseHeaders, recognised } = paste;
	return [
		...bodies
			.filter(({ hasSignIn }) => hasSignIn !== true)
			.map(({ from, to, format }) => ({
				from,
				to: format === 'html' ? Math.min(to, from + longestPage) : to,
			})),
		...logLines,
		...exchanges.flatMap(({ response }) => {
			if (!response) return [];
			const { headers, body, status } = response;
			const isPage = headers.some(
				({ name, value }) => name === 'content-type' && /html/i.test(value.text),
			);
			return [...headers.flatMap(spanOf), ...(body && status >= 400 && !isPage ? [body] : [])];
		}),
		...looseHeaders.flatMap(spanOf),
		...recognised.filter(({ by }) => by === 'signature'),
	];
}

function spanOf({ name, nameAt, value }: HeaderField): Span[] {
	return wordless.has(name) ? [] : [{ from: nameAt.from, to: value.to }];
}
