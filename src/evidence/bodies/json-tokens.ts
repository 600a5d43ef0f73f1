import { readQuoted } from './quoted.ts';

const longestName = 200;

/** The name of a member and where its value begins. */
export function readName(
	text: string,
	at: number,
	end: number,
): { readonly name: string; readonly isQuoted: boolean; readonly next: number } | undefined {
	const quoted = readQuoted(text, at, Math.min(end, at + longestName));
	const bare = quoted ? '' : match(/[A-Za-z_$@][\w$.-]{0,60}/y, text, at);
	if (quoted ? !quoted.closed : bare === '') return undefined;
	const behind = quoted ? quoted.next : at + bare.length;
	const separator = match(quoted ? /[ \t]{0,8}(?::|=>|=)/y : /[ \t]{0,8}[:=]/y, text, behind);
	const next = behind + separator.length;
	if (separator === '' || next > end) return undefined;
	return {
		name: quoted ? text.slice(quoted.from, quoted.to) : bare,
		isQuoted: quoted !== undefined,
		next,
	};
}

/** Members in short in JavaScript, and the dots where somebody left something out. */
export function skipFiller(text: string, at: number): number {
	return at + match(/[\w$]{1,60}(?=[ \t]{0,8}[,}])|\.{2,60}|…/y, text, at).length;
}

/** Behind white space, also escaped, and the bar that Terraform prints before each line. */
export function skipSpace(text: string, at: number, end: number): number {
	let place = at;
	while (place < end) {
		const sign = text[place] ?? '';
		if (sign === '\\') {
			const escaped = match(/\\{1,15}[nrt]/y, text, place);
			if (escaped === '') return place;
			place += escaped.length;
		} else if (sign === '│' || sign.trim() === '') place++;
		else return place;
	}
	return end;
}

/** What a sticky pattern reads at a place. */
export function match(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? '';
}
