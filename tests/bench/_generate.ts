import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dump } from 'js-yaml';
import { readContent } from '../../src/integrations/read-content.ts';
import type { DataByKind, Entries, Kind } from '../../src/model/entries.ts';
import { slug } from '../../src/model/words.ts';
import { growTree } from './_grow-tree.ts';
import { occasion, paragraph, productName, refusal } from './_words.ts';

/** What the generated pages are, in hundredths: mostly messages, as in a library that has grown. */
const shares = { causes: 15, fixes: 10, outcomes: 10, questions: 5 } as const;

/**
 * Adds pages to the content of a copy of the project. Each is made from a page that is there, with
 * names, codes and sentences of its own, and keeps every law that the content is held against.
 */
export async function addPages(root: string, count: number): Promise<void> {
	const { entries } = await readContent(root);
	const share = (kind: keyof typeof shares) => Math.floor((count * shares[kind]) / 100);
	const fixes = await addFixes(root, entries, share('fixes'));
	const causes = await addCauses(root, entries, share('causes'), fixes);
	const outcomes = await addOutcomes(root, entries, share('outcomes'), causes);
	const questions = growTree(entries.questions, share('questions'), outcomes);
	for (const { id, data } of questions) await write(root, 'questions', id, data);
	const rest = count - fixes.length - causes.length - outcomes.length - share('questions');
	await addVariations(root, entries, rest, causes);
}

async function addFixes(root: string, { fixes }: Entries, count: number): Promise<string[]> {
	return times(count, async (number) => {
		const product = productName(number);
		const { id: model, data, file } = at(fixes, number);
		const id = `${model}-in-${slug(product)}`;
		const title = `${data.title} in ${product}`;
		await write(root, 'fixes', id, { ...data, title }, await bodyLike(root, file, number, product));
		return id;
	});
}

async function addCauses(
	root: string,
	{ causes }: Entries,
	count: number,
	fixes: readonly string[],
): Promise<string[]> {
	const idOf = (number: number) => `${at(causes, number).id}-at-${slug(productName(number))}`;
	return times(count, async (number) => {
		const product = productName(number);
		const { data, file } = at(causes, number);
		// The causes stand in pairs that are taken for each other.
		const other = number % 2 === 0 ? number + 1 : number - 1;
		const decidedBy = data.confusedWith[0]?.decidedBy ?? data.prevention;
		const cause = {
			...data,
			title: `${data.title} at ${product}`,
			symptoms: [...data.symptoms, `${product} refuses ${occasion(number)}`],
			fixes: [at(fixes, number), ...data.fixes.slice(0, 2)],
			confusedWith: [
				...data.confusedWith.slice(0, 2),
				...(other < count ? [{ cause: idOf(other), decidedBy }] : []),
			],
		};
		await write(root, 'causes', idOf(number), cause, await bodyLike(root, file, number, product));
		return idOf(number);
	});
}

async function addOutcomes(
	root: string,
	{ outcomes }: Entries,
	count: number,
	causes: readonly string[],
): Promise<string[]> {
	const each = Math.max(2, Math.ceil(causes.length / count));
	return times(count, async (number) => {
		const { id: model, data } = at(outcomes, number);
		const id = `${model}-at-${slug(productName(number))}`;
		await write(root, 'outcomes', id, {
			...data,
			title: `${data.title} at ${productName(number)}`,
			causes: Array.from({ length: each }, (_, index) => at(causes, number * each + index)),
		});
		return id;
	});
}

async function addVariations(
	root: string,
	{ variations, causes: own }: Entries,
	count: number,
	causes: readonly string[],
): Promise<string[]> {
	return times(count, async (number) => {
		const product = productName(Math.floor(number / 6));
		const code = `E${40100 + number}`;
		const { data, file } = at(variations, number);
		const line = refusal(product, number, code);
		const id = `${slug(product)}-${code.toLowerCase()}`;
		const variation = {
			...data,
			product,
			message: `${code}\n${line}\n${data.message.split('\n').at(-1) ?? ''}`,
			codes: [code],
			signatures: [line],
			causes: [at(causes, number), at(causes, number * 3 + 1), at(own, number).id],
			sample: `${data.sample}\n${line}`,
		};
		const body = await bodyLike(root, file, number, product);
		await write(root, 'variations', id, variation, body);
		return id;
	});
}

/** The body of a page, with a paragraph of its own below the first heading. */
async function bodyLike(
	root: string,
	file: string,
	number: number,
	product: string,
): Promise<string> {
	const text = await readFile(path.join(root, file), 'utf8');
	const body = text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
	return body.replace(/^## .*$/m, (heading) => `${heading}\n\n${paragraph(product, number)}`);
}

async function write<K extends Kind>(
	root: string,
	kind: K,
	id: string,
	data: DataByKind[K],
	body?: string,
): Promise<void> {
	const yaml = dump(JSON.parse(JSON.stringify(data, dayOnly)));
	const folder = path.join(root, 'content', kind, 'family' in data ? data.family : '');
	await mkdir(folder, { recursive: true });
	await (body === undefined
		? writeFile(path.join(folder, `${id}.yaml`), yaml)
		: writeFile(path.join(folder, `${id}.mdx`), `---\n${yaml}---\n\n${body}`));
}

/** Dates have been turned into texts by the time that they come here. */
function dayOnly(key: string, value: unknown): unknown {
	return key === 'reviewed' && typeof value === 'string' ? value.slice(0, 10) : value;
}

function at<Item>(list: readonly Item[], number: number): Item {
	const item = list[number % list.length];
	if (item === undefined) throw new Error('There is nothing to make pages from');
	return item;
}

async function times<Item>(
	count: number,
	make: (number: number) => Promise<Item>,
): Promise<Item[]> {
	const made: Item[] = [];
	for (let number = 0; number < count; number++) made.push(await make(number));
	return made;
}
