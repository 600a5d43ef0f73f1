interface Item {
	readonly text: string;
	/** Whether a text can do without it. */
	readonly optional: boolean;
	/** Whether it reads any number of characters. */
	readonly open: boolean;
}

/**
 * What a pattern still asks for behind a repetition without an end. Where there is nothing of the
 * kind, an attempt that fails has read no more than a fixed number of characters, and one that has
 * read more does not fail: nothing is read again and again, however long the text.
 */
export function askedForBehindOpenEnd({ source }: RegExp): string[] {
	let at = 0;
	const asked: string[] = [];

	function alternatives(): Item[] {
		const items = [sequence()];
		while (source[at] === '|') {
			at++;
			items.push(sequence());
		}
		return items;
	}

	function sequence(): Item {
		const begin = at;
		const items: Item[] = [];
		while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(item());
		const open = items.findIndex((one) => one.open);
		if (open >= 0)
			asked.push(...items.slice(open + 1).flatMap((one) => (one.optional ? [] : one.text)));
		return {
			text: source.slice(begin, at),
			optional: items.every(({ optional }) => optional),
			open: open >= 0,
		};
	}

	function item(): Item {
		const begin = at;
		let inner: readonly Item[] = [];
		if (source[at] === '(') {
			at += /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at))?.[0].length ?? 1;
			inner = alternatives();
			at++;
		} else at += /^(?:\\.|\[(?:\\.|[^\\\]])*\]|.)/su.exec(source.slice(at))?.[0].length ?? 1;
		const [quantifier, least = '', comma, most] =
			/^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(source.slice(at)) ?? [];
		at += quantifier?.length ?? 0;
		const sign = quantifier?.[0] ?? '';
		return {
			text: source.slice(begin, at),
			optional: sign === '*' || sign === '?' || least === '0',
			open:
				sign === '*' ||
				sign === '+' ||
				(comma !== undefined && most === '') ||
				inner.some(({ open }) => open),
		};
	}

	alternatives();
	if (at < source.length) throw new Error(`Cannot read ${source} from ${at}`);
	return asked;
}
