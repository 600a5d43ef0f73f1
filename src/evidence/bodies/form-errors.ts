import type { ErrorBody, Quote } from '../evidence.ts';

const start = /(?<![\w.%-])error=([\w.%+-]{1,80})/g;
const pair = /&(?:amp;)?([\w.-]{1,60})=([^&\s"'<>`\\#]{0,2000})/y;

/**
 * Errors of OAuth as a form or a query has them (RFC 6749, sections 4.1.2.1 and 4.2.2.1), most often
 * in the address that the sign-in came back to.
 *
 * @example
 *
 * `https://app.example.com/cb?error=access_denied&error_description=The+user+denied+it&state=1`
 */
export function formErrors(text: string): ErrorBody[] {
	const found: ErrorBody[] = [];
	let end = 0;
	for (const { 0: whole, 1: value = '', index } of text.matchAll(start)) {
		if (index < end) continue;
		let to = index + whole.length;
		const code: Quote = { from: to - value.length, to, text: decoded(value) };
		let message: Quote | undefined;
		let pairs = 0;
		for (pair.lastIndex = to; ;) {
			const next = pair.exec(text);
			if (!next) break;
			pairs++;
			to = pair.lastIndex;
			const said = next[2] ?? '';
			if (next[1] === 'error_description' && said !== '')
				message ??= { from: to - said.length, to, text: decoded(said) };
		}
		end = to;
		// Alone it may be a line of a log or of settings: `status=401 error=timeout`.
		if (pairs === 0 && !'?&#;'.includes(text[index - 1] ?? ' ')) continue;
		found.push({
			kind: 'error-body',
			format: 'form',
			shape: 'oauth',
			from: index,
			to,
			code,
			...(message && { message }),
		});
	}
	return found;
}

function decoded(value: string): string {
	const spaced = value.replaceAll('+', ' ');
	try {
		return decodeURIComponent(spaced);
	} catch {
		return spaced;
	}
}
