/** Texts as people paste them, and texts that are as unkind as can be to what reads them. */

/** What a server and its programs write while nothing is wrong. */
const lines: readonly ((number: number) => string)[] = [
	(number) =>
		`203.0.113.${number % 250} - ana [20/Nov/2026:09:${pad(number)}:02 +0000] "GET /orders/${number} HTTP/1.1" 200 ${number * 37}`,
	(number) =>
		`2026-11-20T09:${pad(number)}:04.115Z INFO orders: order ${number} was paid, the receipt goes to customer ${number % 900}`,
	(number) =>
		`{"level":"info","time":${1_795_000_000 + number},"request":{"method":"POST","url":"/api/v1/items/${number}","user":"ana"},"msg":"request completed","status":201}`,
	(number) => `    at Orders.find (/srv/app/src/orders/find.js:${number}:15)`,
	(number) =>
		`[Fri Nov 20 09:${pad(number)}:02.123456 2026] [core:notice] [pid ${number}:tid 5678] AH00094: Command line: '/usr/sbin/apache2'`,
	(number) => `npm http fetch GET 200 https://registry.example.com/left-pad-${number} 123ms`,
];

const pad = (number: number): string => String(number % 60).padStart(2, '0');

/** A log of so many characters. */
export function log(length: number): string {
	return fill(length, (number) => `${line(number)}\n`);
}

/** The same with a message in every eighth line. */
export function logWith(samples: readonly string[], length: number): string {
	return fill(length, (number) =>
		number % 8 === 7
			? `${samples[((number - 7) / 8) % samples.length] ?? ''}\n`
			: `${line(number)}\n`,
	);
}

/** What has to be read to its end, each so many characters long. */
export const unkind: Readonly<Record<string, (length: number) => string>> = {
	'one word of many messages, again and again': (length) => fill(length, () => 'unauthorized '),
	'the beginning of a message, again and again': (length) =>
		fill(length, () => '401 Unauthorized - GET '),
	'a message, again and again': (length) => fill(length, () => '{"message":"Bad credentials"}\n'),
	'one endless word': (length) => fill(length, () => 'a'),
	'one endless address': (length) =>
		fill(length, (number) => `/lookup/golang.org/x/mod@v${number}`),
	'deep JSON': (length) => fill(length, () => '{"error":{"message":[{"code":'),
	'an endless colour': (length) => fill(length, (number) => (number === 0 ? '\u001b[' : '1;')),
	'escapes and quotes': (length) => fill(length, () => '\\"\\n“…”\u200b'),
};

/** The same again and again, so many characters long. */
export const again =
	(part: string) =>
	(length: number): string =>
		fill(length, () => part);

const line = (number: number): string => lines[number % lines.length]?.(number) ?? '';

function fill(length: number, part: (number: number) => string): string {
	const parts: string[] = [];
	for (let size = 0, number = 0; size < length; number++) {
		const next = part(number);
		parts.push(next);
		size += next.length;
	}
	return parts.join('').slice(0, length);
}
