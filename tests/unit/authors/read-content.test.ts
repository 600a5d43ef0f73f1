import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent, findProblems } from '../../../src/integrations/check-content.ts';
import { readContent } from '../../../src/integrations/read-content.ts';
import { kinds } from '../../../src/model/entries.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { edited, files } from '../_files.ts';
import { ids } from '../_library.ts';

let root = '';

beforeEach(async () => {
	logged = [];
	root = await mkdtemp(path.join(tmpdir(), 'why401-'));
	for (const kind of kinds) await write(files[kind].path, files[kind].text);
});

afterEach(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
	await mkdir(path.dirname(path.join(root, file)), { recursive: true });
	await writeFile(path.join(root, file), text);
}

/** What authors are told about the folder as it stands. */
const told = async () => (await findProblems(root)).map(formatProblem);

/** What builds have said as they went. */
let logged: string[] = [];

/** What a build of the folder says as it fails; nothing if it does not. */
async function build(command: 'build' | 'dev'): Promise<string | undefined> {
	const setup = checkContent().hooks['astro:config:setup'] as unknown as (options: {
		command: string;
		config: { root: URL };
		logger: { info: (line: string) => void };
	}) => Promise<void>;
	const logger = { info: (line: string) => logged.push(line) };
	return setup({ command, config: { root: pathToFileURL(`${root}/`) }, logger }).then(
		() => undefined,
		(error: unknown) => (error as Error).message,
	);
}

it('a folder that keeps every law has no problems', async () => {
	expect(await told()).toEqual([]);
});

it('each file becomes the entry that its path says', async () => {
	const { entries } = await readContent(root);
	expect(kinds.map((kind) => entries[kind].map(({ file }) => file)).flat()).toEqual(
		kinds.map((kind) => files[kind].path),
	);
	expect(ids(entries.variations)).toEqual(['npm-e401']);
});

it('a file whose name begins with an underscore is left out', async () => {
	await write('content/causes/_draft.mdx', 'Not yet.');
	expect(await told()).toEqual([]);
});

it('a collection without a folder is empty', async () => {
	await rm(path.join(root, 'content/guides'), { recursive: true });
	expect((await readContent(root)).entries.guides).toEqual([]);
});

it('the problems of all files come back together', async () => {
	await write(files.faq.path, edited('faq', 'order: 1', 'order: first'));
	await write(files.guides.path, edited('guides', 'That is all.', '# What a 401 is'));
	await write(files.outcomes.path, edited('outcomes', 'title: ', 'titel: '));
	expect((await told()).sort()).toEqual([
		'content/faq/why.mdx, order: It is the text "first". Write a number.',
		'content/guides/what-a-401-is.mdx, body: "# What a 401 is" is a heading of the first level. Begin with the second level (##): the title is the first.',
		'content/outcomes/the-token-ran-out.yaml, titel: There is no field "titel" here. Write "title" or take it away.',
		'content/outcomes/the-token-ran-out.yaml, title: It is missing. Write a text.',
	]);
});

describe('a file that cannot be read', () => {
	const unreadable = [
		['a cause', 'causes'],
		['a fix', 'fixes'],
		['a question', 'questions'],
		['an outcome', 'outcomes'],
	] as const;

	it.each(unreadable)('is the only one to be told: %s', async (_name, kind) => {
		await write(files[kind].path, files[kind].text.replace(/^(title|text): /m, '$1: a: '));
		expect(await told()).toEqual([
			expect.stringMatching(`^${files[kind].path}, line \\d+: This is no YAML`),
		]);
	});

	it('is listed by its path', async () => {
		await write(files.causes.path, 'No front matter.');
		expect((await readContent(root)).unreadable).toEqual([files.causes.path]);
	});

	it('hides no problem of a file that can', async () => {
		await write(files.causes.path, 'No front matter.');
		await write(files.faq.path, edited('faq', 'order: 1', 'order: 1\nfixes: [sign-in-agan]'));
		expect((await told()).sort()).toEqual([
			'content/causes/expired-token.mdx, front matter: The file does not begin with front matter between two lines of three dashes. Put --- above and below the fields, from the first line on.',
			'content/faq/why.mdx, fixes[0]: There is no fix called "sign-in-agan". Write "sign-in-again" or add content/fixes/sign-in-agan.mdx.',
		]);
	});

	it('is one whose fields are wrong, not one whose body is', async () => {
		await write(files.causes.path, edited('causes', '## Confirm it', '## Confirm this'));
		expect((await readContent(root)).unreadable).toEqual([]);
	});
});

describe('a build', () => {
	it('goes on where there are no problems', async () => {
		expect(await build('build')).toBeUndefined();
	});

	it('says how large the tree is', async () => {
		await build('build');
		expect(logged).toEqual([expect.stringMatching(/^\d+ questions? lead/)]);
	});

	it('fails once, with every problem', async () => {
		await write(files.faq.path, edited('faq', 'order: 1', 'order: first'));
		await write(files.guides.path, edited('guides', 'order: 1', 'order: 0.5'));
		expect(await build('build')).toBe(
			[
				'The content has 2 problems:',
				'  content/faq/why.mdx, order: It is the text "first". Write a number.',
				'  content/guides/what-a-401-is.mdx, order: It is the number 0.5. Write a whole number.',
			].join('\n'),
		);
	});

	it('is not held up while somebody writes', async () => {
		await write(files.faq.path, 'No front matter.');
		expect(await build('dev')).toBeUndefined();
	});
});
