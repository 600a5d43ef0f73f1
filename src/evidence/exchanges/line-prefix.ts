/** Which way a line went: `>` was sent, `<` was received, `*` is a note; nothing where it is not told. */
export type Mark = '' | '>' | '<' | '*';

/** No prefix is longer than this; what is behind it is not looked at. */
const longest = 240;

/** What loggers put before each line. */
const logger = new RegExp(
	[
		// 2026-11-20T09:14:02.115Z, [2026-11-20 09:14:02,115], 09:14:02.115012
		/\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?[ \t]{1,4}/,
		// Docker Compose: `web-1  | `
		/[\w.-]{1,60} {1,40}\| /,
		// klog, as of kubectl -v=8: `I1120 09:14:02.115012   4711 round_trippers.go:463] `
		/[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,10}\d{1,9} [\w.]{1,60}:\d{1,6}\] ?/,
		// Git’s trace: `http.c:623              `
		/http\.c:\d{1,5}[ \t]{1,40}/,
		// Android’s log: `D/OkHttp  ( 7876): `
		/[VDIWE]\/[\w.]{1,40} {0,10}(?:\( {0,5}\d{1,6}\))?: /,
	]
		.map(({ source }) => source)
		.join('|'),
	'y',
);

/** What tells which way a line went. */
const directions: readonly { readonly pattern: RegExp; readonly mark: Mark | 'as written' }[] = [
	// curl -v and many after it; a bare sign stands for an empty line.
	{ pattern: /[<>*](?:[ \t]|$)/y, mark: 'as written' },
	// curl --trace-ascii announces what the next lines hold.
	{ pattern: /(?:=>|<=|==) (?:Send|Recv|Info)[^:]{0,60}bytes.{0,20}/y, mark: '*' },
	{ pattern: /[0-9a-f]{4}: |[0-9a-f]{4}:$/y, mark: '' },
	// Git’s trace has each line by itself.
	{ pattern: /=> Send header:(?: |$)/y, mark: '>' },
	{ pattern: /<= Recv header:(?: |$)/y, mark: '<' },
	// Python’s http.client with its debug level set.
	{ pattern: /send: b?['"]/y, mark: '' },
	{ pattern: /reply: ['"]|header: /y, mark: '<' },
];

/** Apache HttpClient’s log of headers and of the wire, behind the name of its class. */
const wire = /http-outgoing-\d{1,9} (?:(>>)|<<) "?/;

/** A line of curl’s progress, which a line of `-v` is printed behind. */
const progress = /--:--:-- +\d{1,5}[kMG]?(?=[<>*{}] )/;

/** What stands before what a line says, and what that tells of it. */
export function prefixAt(text: string, start: number, end: number): { to: number; mark: Mark } {
	const head = text.slice(start, Math.min(end, start + longest));
	let at = /^[ \t]*/.exec(head)?.[0].length ?? 0;
	const outgoing = head.includes('-') ? (wire.exec(head) ?? undefined) : undefined;
	if (outgoing)
		return {
			to: start + outgoing.index + outgoing[0].length,
			mark: outgoing[1] ? '>' : '<',
		};
	at = afterLogger(head, at);
	const behind = head.includes('--:--:--') ? (progress.exec(head) ?? undefined) : undefined;
	if (behind) at = behind.index + behind[0].length;
	for (const { pattern, mark } of directions) {
		pattern.lastIndex = at;
		const match = pattern.exec(head);
		if (!match) continue;
		let to = pattern.lastIndex;
		let sign = head.charAt(at) as Mark;
		if (mark !== 'as written') return { to: start + to, mark };
		// A quoted letter or comment has the marks once more: `> < HTTP/1.1 401 Unauthorized`.
		for (let inner = /[<>*](?:[ \t]|$)/y; sign === '>' && inner.lastIndex < head.length;) {
			inner.lastIndex = to;
			if (!inner.test(head)) break;
			sign = head.charAt(to) as Mark;
			to = inner.lastIndex;
		}
		return { to: start + to, mark: sign };
	}
	// Without a mark, white space counts: it tells a folded line.
	const isLogged = at > (/^[ \t]*/.exec(head)?.[0].length ?? 0);
	return { to: start + (isLogged ? at : 0), mark: '' };
}

function afterLogger(head: string, from: number): number {
	let at = from;
	for (let times = 0; times < 4; times++) {
		logger.lastIndex = at;
		if (!logger.test(head)) break;
		at = logger.lastIndex;
	}
	return at;
}
