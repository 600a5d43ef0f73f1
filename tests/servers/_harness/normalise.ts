/** The moment at which every recording was made, as far as its text tells. */
const moment = {
	http: 'Sun, 22 Nov 2026 09:00:00 GMT',
	iso: '2026-11-22T09:00:00Z',
	slashes: '2026/11/22 09:00:00',
	apache: 'Sun Nov 22 09:00:00.000000 2026',
	clf: '22/Nov/2026:09:00:00 +0000',
	plain: '2026-11-22 09:00:00',
};
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const days = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const dayInMs = 86_400_000;

/** What differs from run to run and says nothing: moments, process numbers, nonces. */
const changing: readonly (readonly [RegExp, (text: string, ...groups: string[]) => string])[] = [
	[
		new RegExp(`(?:${days}), \\d\\d[ -](?:${months})[ -]\\d{4} \\d\\d:\\d\\d:\\d\\d GMT`, 'g'),
		(text) => (isNear(text) ? moment.http : text),
	],
	[
		/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g,
		(text) => (isNear(text.replace(',', '.')) ? moment.iso : text),
	],
	[/\b\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\b/g, () => moment.slashes],
	[/\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[.,]\d+)?/g, () => moment.plain],
	[
		new RegExp(`(?:${days}) (?:${months}) [ \\d]\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)? \\d{4}`, 'g'),
		() => moment.apache,
	],
	[
		new RegExp(`\\d\\d/(?:${months})/\\d{4}:\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)? [+-]\\d{4}`, 'g'),
		() => moment.clf,
	],
	[/\[pid \d+(?::tid \d+)?\]/g, () => '[pid 401]'],
	[/\b\d+#\d+: \*\d+ /g, () => '401#401: *1 '],
	[/\b(127\.0\.0\.1|\[::1\]):(?:3[2-9]|4\d|5\d|6[0-5])\d{3}\b/g, (_, host = '') => `${host}:50000`],
	[
		/\b((?:c|next)?nonce)=("?)[^",\s]{8,}\2/gi,
		(_, name = '', quote = '') => `${name}=${quote}c2FtcGxlLW5vbmNl${quote}`,
	],
	[
		/\b(opaque|response|rspauth)="[0-9a-f]{16,}"/gi,
		(_, name = '') => `${name}="5ccc069c403ebaf9f0171e9517f40e41"`,
	],
];

function isNear(text: string): boolean {
	return Math.abs(Date.parse(text) - Date.now()) < 3 * dayInMs;
}

/** Writes what differs from run to run the same way each time. */
export function normalise(text: string): string {
	return changing.reduce((out, [pattern, replace]) => out.replace(pattern, replace), text);
}
