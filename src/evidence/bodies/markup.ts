import type { Span } from '../evidence.ts';

/** A tag of XML or HTML. */
export interface Tag extends Span {
	/** In small letters, without the prefix of a namespace. */
	readonly name: string;
	readonly prefix: string;
	readonly isClosing: boolean;
	/** What stands between the name and the end of the tag. */
	readonly attributes: string;
}

// `<\/title>` is how JSON may write `</title>`.
const tag =
	/<(\\{0,3}\/)?(?:([A-Za-z_][\w.-]{0,40}):)?(!?[A-Za-z_][\w.-]{0,40})((?:[\s/\\][^<>]{0,2000})?)>/g;

/** All tags of a text, in order. Where the text is no markup there are few: `List<string>`. */
export function tagsIn(text: string): Tag[] {
	if (!text.includes('<')) return [];
	return [...text.matchAll(tag)].map(
		({ 0: whole, 1: slash, 2: prefix = '', 3: name = '', 4: attributes = '', index }) => ({
			from: index,
			to: index + whole.length,
			name: name.toLowerCase(),
			prefix,
			isClosing: slash !== undefined,
			attributes,
		}),
	);
}

/** What stands between a tag and the next one, if that ends it: the place of it, trimmed. */
export function contentOf(text: string, tags: readonly Tag[], index: number): Span | undefined {
	const open = tags[index];
	const close = tags[index + 1];
	if (!open || open.isClosing || !close?.isClosing || close.name !== open.name) return undefined;
	return trimmed(text, withoutCdata(text, trimmed(text, { from: open.to, to: close.from })));
}

const cdata = '<![CDATA[';

function withoutCdata(text: string, { from, to }: Span): Span {
	if (!text.startsWith(cdata, from)) return { from, to };
	const inner = { from: from + cdata.length, to: to - ']]>'.length };
	return inner.to < inner.from || text.slice(to - 3, to) !== ']]>' ? { from, to } : inner;
}

export function trimmed(text: string, { from, to }: Span): Span {
	const inside = text.slice(from, to);
	const begin = from + inside.length - inside.trimStart().length;
	return { from: begin, to: Math.max(begin, from + inside.trimEnd().length) };
}
