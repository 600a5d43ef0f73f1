import type { Reader, Token } from '../evidence.ts';
import { decodeBase64 } from './part-content.ts';
import { stretchAt } from './signs.ts';

/**
 * Reads a token that is in base64 as a whole: what `kubectl get secret -o yaml` shows of the token of
 * a service account (https://kubernetes.io/docs/concepts/configuration/secret/).
 *
 * @example
 *
 * `ZXlKaGJHY2lPaUpTVXpJMU5pSXNJbXRwWkNJNklpSjku…`
 */
export function readEncodedTwice(
	text: string,
	from: number,
	read: Reader<Token>,
): { readonly token?: Token; readonly to: number } {
	const { signs, to } = stretchAt(text, from);
	const decoded = decodeBase64(signs);
	// Once more and no more: nobody encodes a token three times.
	const [token] = decoded.startsWith('eyJ') ? read(decoded) : [];
	if (token?.from !== 0 || !token.claims) return { to };
	const deviations = token.deviations.map(({ id }) => ({ id, from, to }));
	return {
		token: { ...token, from, to, deviations: [{ id: 'encoded-twice', from, to }, ...deviations] },
		to,
	};
}
