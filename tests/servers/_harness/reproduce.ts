import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { recordingSchema, type Recording } from '../../../src/schemas/recording.ts';
import { statusOf, type Exchange } from './messages.ts';
import { onDisk } from './paths.ts';
import { until } from './process.ts';
import { versionOf, type Product } from './products.ts';
import type { Ask, Reproduction } from './reproduction.ts';
import { Stage, type Asked, type StageName } from './stage.ts';

/**
 * Runs a reproduction: refused with the fault in it, let in after the fix, refused without
 * credentials. Throws where the server does otherwise.
 *
 * @param folder the one that holds `reproduction.ts`
 */
export async function reproduce(folder: string, it: Reproduction): Promise<Recording> {
	const expected = { before: 401, after: 200, without: 401, ...it.expect };
	const before = await inStage(folder, it, 'before', async (stage) => {
		const asked = await ask(stage, it.ask, expected.before, it);
		return it.log ? { ...asked, log: await logOf(stage, it.log, it) } : asked;
	});
	const { after, without } = await inStage(folder, it, 'after', async (stage) => ({
		after: await ask(stage, it.askAfter ?? it.ask, expected.after, it),
		without: await ask(stage, it.askWithout, expected.without, it),
	}));
	return recordingSchema.parse({
		title: it.title,
		cause: it.cause,
		fix: it.fix,
		change: it.change,
		server: named(it.server),
		also: [...(it.also ?? []), ...(it.uses ?? [])].map(named),
		client: it.client && named(it.client),
		files: await changedFiles(folder, it.hide ?? []),
		before,
		after,
		without,
		marks: it.marks,
		marksAfter: it.marksAfter,
	});
}

function named(product: Product) {
	return { name: product.name, version: versionOf(product) };
}

async function inStage<Result>(
	folder: string,
	it: Reproduction,
	name: StageName,
	then: (stage: Stage) => Promise<Result>,
): Promise<Result> {
	const stage = await Stage.open(folder, name);
	try {
		await it.prepare?.(stage);
		for (const server of [...(it.also ?? []), it.server]) await server.start(stage);
		return await then(stage);
	} finally {
		await stage.close();
	}
}

async function ask(stage: Stage, how: Ask, expected: number, it: Reproduction): Promise<Asked> {
	const asked = typeof how === 'string' ? { exchanges: [await stage.send(how)] } : await how(stage);
	const last = asked.exchanges.at(-1);
	if (!last) throw new Error(`${stage.name}: nothing went over the wire\n${asked.output ?? ''}`);
	const status = statusOf(last.response);
	if (status !== expected)
		throw new Error(
			`${stage.name}: the last answer is ${status}, not ${expected}\n\n${asked.exchanges
				.map(({ request, response }) => `${request}\n${response}`)
				.join('\n')}\n${asked.output ?? ''}`,
		);
	const plain = (text: string) => evenly(stage.plain(text), it);
	return {
		exchanges: asked.exchanges.map(({ request, response }) => ({
			request: plain(request).trimEnd(),
			response: plain(response).trimEnd(),
		})),
		...(asked.command && { command: plain(asked.command) }),
		...(asked.output?.trim() &&
			!isBodyOf(last, asked.output) && { output: plain(asked.output).replaceAll('\r', '').trim() }),
		...(asked.log?.trim() && { log: plain(asked.log).trim() }),
	};
}

/** Whether a client printed the answer itself: that is said already. */
function isBodyOf({ response }: Exchange, output: string): boolean {
	return response.slice(response.indexOf('\n\n')).trim() === output.replaceAll('\r', '').trim();
}

function evenly(text: string, { vary = [] }: Reproduction): string {
	return vary.reduce(
		(out, [pattern, instead]) =>
			// Two calls, since the types of replaceAll know either the one or the other.
			typeof instead === 'string'
				? out.replaceAll(pattern, instead)
				: out.replaceAll(pattern, instead),
		text,
	);
}

async function logOf(
	stage: Stage,
	{ file, lines }: NonNullable<Reproduction['log']>,
	it: Reproduction,
): Promise<string> {
	let text = '';
	let found: string[] = [];
	await until(
		async () => {
			text = (await stage.read(file)) ?? '';
			found = text.split('\n').filter((line) => lines.test(line));
			return found.length > 0;
		},
		() => `No line of ${file} says ${String(lines)}:\n${text}`,
	);
	// Written evenly first: a line that comes twice differs in its moment only.
	const even = found.map((line) => evenly(stage.plain(line.trimEnd()), it));
	return [...new Set(even)].join('\n');
}

/** What differs between the two stages, as it stands in the folder: example ports and paths. */
async function changedFiles(
	folder: string,
	hidden: readonly string[],
): Promise<Recording['files']> {
	const [before, after] = await Promise.all(
		(['before', 'after'] as const).map((name) => filesBelow(path.join(folder, name))),
	);
	const paths = [
		...new Set([...(before ?? new Map()).keys(), ...(after ?? new Map()).keys()]),
	].sort() as string[];
	return paths
		.filter((file) => !hidden.includes(file) && before?.get(file) !== after?.get(file))
		.map((file) => {
			const [was, is] = [before?.get(file), after?.get(file)];
			return {
				path: file,
				...(was !== undefined && { before: was }),
				...(is !== undefined && { after: is }),
			};
		});
}

async function filesBelow(folder: string): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	if (!existsSync(folder)) return files;
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
		if (entry.isFile()) {
			const file = path.join(entry.parentPath, entry.name);
			files.set(onDisk(`/${path.relative(folder, file)}`), await readFile(file, 'utf8'));
		}
	return files;
}
