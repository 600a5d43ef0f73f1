import { endingOf, idOfFile, kindNames, type Entries, type Kind } from './entries.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { targetsOf } from './sheet.ts';

interface Reference {
	readonly file: string;
	readonly field: string;
	readonly to: Kind;
	readonly id: string;
}

/** Every id that names nothing, and every id that two files claim. */
export function checkReferences(entries: Entries, unreadable: readonly string[]): Problem[] {
	return [
		...referencesOf(entries)
			.filter(({ to, id }) => !unreadable.some((file) => isFileOf(file, to, id)))
			.flatMap((reference) => checkReference(entries, reference)),
		...checkDuplicates(entries),
		...checkFamilies(entries),
	];
}

function isFileOf(file: string, kind: Kind, id: string): boolean {
	return file.startsWith(`content/${kind}/`) && idOfFile(file) === id;
}

function referencesOf(entries: Entries): Reference[] {
	const list = (file: string, field: string, to: Kind, ids: readonly string[]): Reference[] =>
		ids.map((id, index) => ({ file, field: `${field}[${index}]`, to, id }));
	return [
		...entries.causes.flatMap(({ file, data }) => [
			...list(file, 'fixes', 'fixes', data.fixes),
			...data.confusedWith.map(({ cause }, index) => ({
				file,
				field: `confusedWith[${index}].cause`,
				to: 'causes' as const,
				id: cause,
			})),
		]),
		...entries.variations.flatMap(({ file, data }) => list(file, 'causes', 'causes', data.causes)),
		...entries.outcomes.flatMap(({ file, data }) => [
			...list(file, 'causes', 'causes', data.causes),
			...list(file, 'firstFixes', 'fixes', data.firstFixes),
		]),
		...entries.faq.flatMap(({ file, data }) => [
			...list(file, 'causes', 'causes', data.causes),
			...list(file, 'fixes', 'fixes', data.fixes),
		]),
		...entries.exchanges.flatMap(({ file, data }): Reference[] => [
			{ file, field: 'cause', to: 'causes', id: data.cause },
			{ file, field: 'fix', to: 'fixes', id: data.fix },
		]),
		...entries.screens.flatMap(({ file, data }) =>
			list(file, 'variations', 'variations', data.variations),
		),
		...entries.sheets.flatMap(({ file, data }) =>
			data.sections.flatMap(({ rows = [], steps = [] }, section) =>
				Object.entries({ rows, steps }).flatMap(([list, lines]) =>
					lines.flatMap((line, index) =>
						targetsOf(line).map(({ name, to, id }): Reference => ({
							file,
							field: `sections[${section}].${list}[${index}].${name}`,
							to,
							id,
						})),
					),
				),
			),
		),
		...entries.questions.flatMap(({ file, data }) =>
			data.answers.flatMap(({ question, outcome }, index): Reference[] => {
				const field = `answers[${index}]`;
				if (question !== undefined)
					return [{ file, field: `${field}.question`, to: 'questions', id: question }];
				if (outcome !== undefined)
					return [{ file, field: `${field}.outcome`, to: 'outcomes', id: outcome }];
				return [];
			}),
		),
	];
}

function checkReference(entries: Entries, { file, field, to, id }: Reference): Problem[] {
	const ids = entries[to].map((entry) => entry.id);
	if (ids.includes(id)) return [];
	const near = nearest(id, ids);
	const folder = to === 'variations' ? 'variations/<family>' : to;
	const add = `add content/${folder}/${id}${endingOf(to)}`;
	return [
		{
			file,
			field,
			found: `There is no ${kindNames[to]} called "${id}".`,
			instead:
				near === undefined
					? `${add.replace('add', 'Add')} or take the name away.`
					: `Write "${near}" or ${add}.`,
		},
	];
}

function checkDuplicates(entries: Entries): Problem[] {
	return Object.values(entries).flatMap((list) =>
		list.flatMap(({ id, file }, index) => {
			const first = list.findIndex((other) => other.id === id);
			if (first === index) return [];
			return [
				{
					file,
					field: 'id',
					found: `The id "${id}" is taken by ${list[first]?.file ?? ''}.`,
					instead: 'Give the file another name: it is the id and the last part of the address.',
				},
			];
		}),
	);
}

function checkFamilies({ variations }: Entries): Problem[] {
	return variations.flatMap(({ file, data }) => {
		const folder = file.split('/').at(-2) ?? '';
		if (folder === data.family) return [];
		return [
			{
				file,
				field: 'family',
				found: `The family is "${data.family}", but the file is in the folder "${folder}".`,
				instead: `Write "${folder}" or move the file to content/variations/${data.family}.`,
			},
		];
	});
}
