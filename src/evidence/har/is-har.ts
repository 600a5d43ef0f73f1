/** The pages of a recording stand before its entries. */
const before = 65_536;

/** Whether a text is made like a HAR. Looks at its beginning alone. */
export function isHar(text: string): boolean {
	const head = text.slice(0, before);
	return /^\s*\{/.test(head) && /"log"\s{0,9}:/.test(head) && /"entries"\s{0,9}:/.test(head);
}
