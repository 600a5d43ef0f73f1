import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { load, YAMLException } from 'js-yaml';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { checkConfigurations, type RecordedFiles } from '../model/check-configurations.ts';
import { checkData } from '../model/check-data.ts';
import { checkListings } from '../model/check-listings.ts';
import { checkProse } from '../model/check-prose.ts';
import {
	endingOf,
	idOfFile,
	isProse,
	kinds,
	type DataByKind,
	type Entries,
	type Entry,
	type Kind,
} from '../model/entries.ts';
import type { Problem } from '../model/problem.ts';
import type { Recording } from '../schemas/recording.ts';
import type { ProseKind } from '../schemas/sections.ts';

/** The files of which prose may show parts. */
export interface Shown {
	/** Names of the files below `content/examples/`. */
	readonly examples: readonly string[];
	readonly recorded: RecordedFiles;
}

export interface Content {
	/** The files whose front matter keeps to its schema. */
	readonly entries: Entries;
	/** The files, by path, whose front matter does not. */
	readonly unreadable: readonly string[];
	readonly problems: readonly Problem[];
}

/**
 * Reads every file below `content/` and holds each against its schema, its sections and the
 * components it uses.
 *
 * @param root the project’s folder
 */
export async function readContent(root: string): Promise<Content> {
	const problems: Problem[] = [];
	const unreadable: string[] = [];
	const recorded = new Map<string, Recording['files']>();
	const examples = (await filesOf(root, 'examples', '.ts')).map((file) => path.basename(file));
	const read = async <K extends Kind>(kind: K): Promise<Entry<DataByKind[K]>[]> => {
		const entries = await Promise.all(
			(await filesOf(root, kind, endingOf(kind))).map(async (file) => {
				const text = await readFile(path.join(root, file), 'utf8');
				const result = readEntry(kind, file, text, { examples, recorded });
				problems.push(...result.problems);
				if (!result.entry) unreadable.push(file);
				return result.entry ?? [];
			}),
		);
		return entries.flat();
	};
	// Prose shows parts of the recordings, so they are read first.
	const exchanges = await read('exchanges');
	for (const { id, data } of exchanges) recorded.set(id, data.files);
	const lists = await Promise.all(
		kinds.map(async (kind) => [kind, kind === 'exchanges' ? exchanges : await read(kind)] as const),
	);
	return { entries: Object.fromEntries(lists) as unknown as Entries, unreadable, problems };
}

/** The files in a folder below `content/`, sorted; a leading underscore keeps a file out. */
async function filesOf(root: string, folder: string, ending: string): Promise<string[]> {
	const names = await readdir(path.join(root, 'content', folder), { recursive: true }).catch(
		() => [],
	);
	return names
		.filter((name) => name.endsWith(ending) && !path.basename(name).startsWith('_'))
		.map((name) => path.posix.join('content', folder, ...name.split(path.sep)))
		.sort();
}

/**
 * Reads one file; exported for tests of what authors are told.
 *
 * @param shown the files of which prose may show parts
 */
export function readEntry<K extends Kind>(
	kind: K,
	file: string,
	text: string,
	shown: Shown = { examples: [], recorded: new Map() },
): { entry?: Entry<DataByKind[K]>; problems: Problem[] } {
	const { yaml, body } = isProse(kind) ? splitFrontMatter(text) : { yaml: text, body: '' };
	if (yaml === undefined)
		return {
			problems: [
				{
					file,
					field: 'front matter',
					found: 'The file does not begin with front matter between two lines of three dashes.',
					instead: 'Put --- above and below the fields, from the first line on.',
				},
			],
		};
	const input = file.endsWith('.json') ? parseJson(file, yaml) : parseYaml(file, yaml);
	if ('problem' in input) return { problems: [input.problem] };
	const { data, problems } = checkData(kind, file, input.value);
	const systems = (data as { systems?: readonly string[] } | undefined)?.systems ?? [];
	const prose = isProse(kind) ? checkBody(kind, file, body, systems, shown) : [];
	return {
		...(data && { entry: { id: idOfFile(file), file, data } }),
		problems: [...problems, ...prose],
	};
}

/** Blanks the front matter out of the body, so that line numbers are those of the file. */
function splitFrontMatter(text: string): { yaml: string | undefined; body: string } {
	const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
	if (!match) return { yaml: undefined, body: text };
	const blank = '\n'.repeat(match[0].split('\n').length - 1);
	return { yaml: match[1] ?? '', body: blank + text.slice(match[0].length) };
}

function parseYaml(file: string, yaml: string): { value: unknown } | { problem: Problem } {
	try {
		return { value: load(yaml) };
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const line = (error.mark?.line ?? 0) + (file.endsWith('.mdx') ? 2 : 1);
		return {
			problem: {
				file,
				field: `line ${line}`,
				found: `This is no YAML: ${error.reason}.`,
				instead:
					'Indent with spaces, and put quotes round a text that holds ": " or begins with a sign.',
			},
		};
	}
}

function parseJson(file: string, text: string): { value: unknown } | { problem: Problem } {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		return {
			problem: {
				file,
				field: 'file',
				found: `This is no JSON: ${(error as Error).message}.`,
				instead: 'Let it be written: `npm run record`.',
			},
		};
	}
}

function checkBody(
	kind: ProseKind,
	file: string,
	body: string,
	systems: readonly string[],
	{ examples, recorded }: Shown,
): Problem[] {
	let root: Root;
	try {
		root = mdxToMdast(body) as Root;
	} catch (error) {
		const { message } = error as Error;
		const [, line = '?', reason = message] = /^(\d+):\d+: ([\s\S]*)/.exec(message) ?? [];
		return [
			{
				file,
				field: `line ${line}`,
				found: `This is no MDX: ${reason.replace(/ \([\w-]+:[\w-]+\)$/, '')}.`,
				instead:
					'Close every component, and put { and < into backticks where they are meant as text.',
			},
		];
	}
	return [
		...checkProse(kind, file, root, systems),
		...checkListings(file, root, examples),
		...checkConfigurations(file, root, recorded),
	];
}
