/**
 * Whether a text holds the message that a signature describes.
 *
 * A placeholder such as `<host>` stands for one character or more on one line. Case does not
 * matter, and one run of white space is as good as another: a terminal breaks lines where it likes.
 *
 * @example
 *
 * ```ts
 * matchesSignature(
 * 	'AH01618: user <user> not found',
 * 	'[auth_basic:error] [pid 7] AH01618: user ana not found: /reports',
 * ); // true
 * ```
 */
export function matchesSignature(signature: string, text: string): boolean {
	return toPattern(signature).test(evenOut(text));
}

/** The schema lets no other names into the angle brackets, so `</h1>` stays text. */
const placeholder = /<[a-z]+>/;

function toPattern(signature: string): RegExp {
	const literals = evenOut(signature.trim()).split(placeholder);
	return new RegExp(literals.map(literalPattern).join('[^\\n]+?'), 'iu');
}

function literalPattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s/g, '\\s');
}

/** One sign for each run of white space: a line break where the run holds one, or else a space. */
function evenOut(text: string): string {
	return text.replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : ' '));
}
