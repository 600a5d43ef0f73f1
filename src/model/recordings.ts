import type { RecordedStage, Recording } from '../schemas/recording.ts';

/**
 * What somebody would paste who meets a recorded 401: what they typed, what went over the wire, then
 * what the client printed and what the server’s log says, where there is that.
 */
export function pasteOf({
	before: { command, exchanges, output, log },
}: Pick<Recording, 'before'>): string {
	return [
		command,
		...exchanges.flatMap(({ request, response }) => [request, response]),
		output,
		log,
	]
		.filter((text) => text !== undefined)
		.join('\n\n');
}

/** The status line of the answer that decides: `401 Unauthorized`. */
export function statusLineOf({ exchanges }: RecordedStage): string {
	return /^HTTP\/\S+ (.*)/.exec(exchanges.at(-1)?.response ?? '')?.[1]?.trim() ?? '';
}

/** The status code of the answer that decides. */
export function statusOf(stage: RecordedStage): number {
	return Number.parseInt(statusLineOf(stage), 10);
}

/** The exchanges in which something is marked, and the one that decides. */
export function decidingExchanges({
	before: { exchanges },
	marks,
}: Pick<Recording, 'before' | 'marks'>): RecordedStage['exchanges'] {
	return exchanges.filter(
		({ request, response }, index) =>
			index === exchanges.length - 1 ||
			marks.some(({ text }) => request.includes(text) || response.includes(text)),
	);
}

/** A message with its body cut after some lines; a mark that stands further down keeps what is above it. */
export function clipped(
	text: string,
	lines: number,
	marks: readonly { readonly text: string }[] = [],
): string {
	const [head = '', ...rest] = text.split('\n\n');
	const body = rest.join('\n\n').split('\n');
	const needed = Math.max(
		lines,
		...marks.map(({ text: marked }) => 1 + body.findLastIndex((line) => line.includes(marked))),
	);
	if (rest.length === 0 || body.length <= needed) return text;
	return `${head}\n\n${body.slice(0, needed).join('\n')}\n…`;
}

/**
 * The recording to show where there is room for one: without a client of its own where there is such,
 * of the server that most others are of, and of those the one that takes least reading.
 *
 * @param all those of the whole library
 */
export function plainestOf<One extends Pick<Recording, 'before' | 'marks' | 'server' | 'client'>>(
	recordings: readonly One[],
	all: readonly Pick<Recording, 'server'>[],
): One | undefined {
	const others = ({ server }: One) => all.filter((one) => one.server.name === server.name).length;
	return recordings.toSorted(
		(a, b) =>
			Number(a.client !== undefined) - Number(b.client !== undefined) ||
			others(b) - others(a) ||
			lengthOf(a) - lengthOf(b),
	)[0];
}

function lengthOf(recording: Pick<Recording, 'before' | 'marks'>): number {
	const { output = '', log = '' } = recording.before;
	return decidingExchanges(recording).reduce(
		(sum, { request, response }) => sum + request.length + response.length,
		output.length + log.length,
	);
}

type Product = Recording['server'];

/** `nginx 1.22.1` */
export function versioned({ name, version }: Product): string {
	return `${name} ${version}`;
}

/** Who took part in the recordings, each once, the one that answered first: `nginx 1.22.1`. */
export function serversOf(recordings: readonly Pick<Recording, 'server'>[]): string[] {
	return [...new Set(recordings.map(({ server }) => versioned(server)))];
}

/** What a recording was made from, in one line. */
export function recordedFrom({
	server,
	also,
	client,
}: Pick<Recording, 'server' | 'also' | 'client'>): string {
	const others = also.map(versioned);
	return [
		`Recorded from ${versioned(server)}`,
		...(others.length ? [` with ${others.join(', ')}`] : []),
		...(client ? [`, asked by ${versioned(client)}`] : []),
	].join('');
}
