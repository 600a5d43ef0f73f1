import type { Span } from './evidence.ts';
import { invisible, nameOf, type Invisible } from './invisible.ts';

/** A stretch of a text, seen or unseen. Together they are the whole of it, in order. */
export interface Stretch extends Span {
	/** `ansi` is a command to a terminal: a colour, a move of the cursor, a link. */
	readonly kind: 'plain' | 'ansi' | Invisible;
	/** What to show for it; nothing for what is plain. */
	readonly token?: string;
}

/**
 * A command to a terminal (ECMA-48, sections 5.4 and 5.6): a control sequence, such as a colour; a
 * string with its end, such as a link; or a bare function.
 */
const command =
	/(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|\u001b[\]PX^_][^\u0000-\u001f\u007f\u009c]{0,4096}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{0,8}[0-Z\\^-~]/y;

/**
 * Splits a text where it has something that cannot be seen: control characters, marks that turn the
 * direction of writing, zero-width characters, odd spaces, commands to a terminal. A run of the same
 * character is one stretch. Joiners stay plain where a script or an emoji needs them. Takes time in
 * proportion to the length of the text.
 *
 * @example
 *
 * `Bearer\u200babc` has three stretches: `Bearer`, `[U+200B ZERO WIDTH SPACE]`, `abc`.
 */
export function toVisible(text: string): Stretch[] {
	const stretches: Stretch[] = [];
	let plainFrom = 0;
	const find = new RegExp(invisible);
	for (let found = find.exec(text); found; found = find.exec(text)) {
		const [sign] = found;
		const from = found.index;
		if (isNeeded(text, from, sign)) continue;
		if (plainFrom < from) stretches.push({ from: plainFrom, to: from, kind: 'plain' });
		const stretch = commandAt(text, from) ?? runAt(text, from, sign);
		stretches.push(stretch);
		plainFrom = find.lastIndex = stretch.to;
	}
	if (plainFrom < text.length) stretches.push({ from: plainFrom, to: text.length, kind: 'plain' });
	return stretches;
}

function commandAt(text: string, from: number): Stretch | undefined {
	command.lastIndex = from;
	const found = command.exec(text)?.[0];
	if (found === undefined) return undefined;
	const said = found.slice(found.startsWith('\u009b') ? 0 : 1).replaceAll(/[^ -~]/g, '');
	return {
		from,
		to: from + found.length,
		kind: 'ansi',
		token: `[ESC ${said.length > 80 ? `${said.slice(0, 80)}…` : said}]`,
	};
}

function runAt(text: string, from: number, sign: string): Stretch {
	const code = sign.codePointAt(0) ?? 0;
	let to = from + sign.length;
	// Half a character before a whole one that begins with the same half is no run of two.
	while (text.codePointAt(to) === code && !(sign === '\r' && text[to + 1] === '\n'))
		to += sign.length;
	const { kind, name } = nameOf(code);
	const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	const times = (to - from) / sign.length;
	return {
		from,
		to,
		kind,
		token: `[${point} ${name}${times > 1 ? ` × ${times}` : ''}]`,
	};
}

const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
/** A selector may stand between an emoji and the joiner behind it; alone it is none. */
const endsInEmoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?$/u;
/** From Arabic to the scripts of India, but for a mark of direction: a joiner is a part of the spelling. */
const joined = /[\u0600-\u061b\u061d-\u0dff]/;

/** Whether a joiner or a selector stands where it belongs: in an emoji, or between such letters. */
function isNeeded(text: string, at: number, sign: string): boolean {
	if (sign !== '\u200d' && sign !== '\u200c' && sign !== '\ufe0f') return false;
	const before = text.slice(Math.max(0, at - 3), at);
	const last = /.$/su.exec(before)?.[0] ?? '';
	const next = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
	if (sign === '\ufe0f') return emoji.test(last) || next === '\u20e3';
	if (joined.test(last) && joined.test(next)) return true;
	return sign === '\u200d' && endsInEmoji.test(before) && emoji.test(next);
}
