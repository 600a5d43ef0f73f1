import type { ErrorBody, Quote } from '../evidence.ts';

/** Alone it may be a line of a log or of settings: `status=401 error=timeout`. */
const error = /(?<![\w.%-])(?:(?<=[?&#;])|(?=error=[\w.%+-]{1,80}&))error=([\w.%+-]{1,80})/g;
const pairs = /(?:&[^&\s"'<>`\\#]{1,2000}){0,99}/y;

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
	error.lastIndex = 0;
	for (let match = error.exec(text); match; match = error.exec(text)) {
		const { 1: code = '', index } = match;
		const end = error.lastIndex;
		pairs.lastIndex = end;
		const [rest = ''] = pairs.exec(text) ?? [];
		error.lastIndex = end + rest.length;
		const said = /error_description=([^&]+)/.exec(rest);
		const message = said && quote(said[1] ?? '', end + said.index + 'error_description='.length);
		found.push({
			kind: 'error-body',
			format: 'form',
			shape: 'oauth',
			from: index,
			to: error.lastIndex,
			code: quote(code, end - code.length),
			...(message && { message }),
		});
	}
	return found;
}

function quote(written: string, from: number): Quote {
	const text = new URLSearchParams(`a=${written}`).get('a') ?? '';
	return { from, to: from + written.length, text };
}
