import type { Entries } from './entries.ts';
import type { Problem } from './problem.ts';

/** Every entry that is there but that nobody could come to or be helped by, and every date ahead of today. */
export function checkLaws(entries: Entries, today: Date): Problem[] {
	return [
		...checkFixesAreUsed(entries),
		...checkCausesAreReached(entries),
		...checkFirstFixes(entries),
		...checkFrequencies(entries),
		...checkConfusedWithItself(entries),
		...checkConfusedBothWays(entries),
		...checkReviewed(entries, today),
		...checkRemedied(entries),
		...checkProved(entries),
	];
}

function checkFixesAreUsed({ causes, fixes }: Entries): Problem[] {
	const used = new Set(causes.flatMap(({ data }) => data.fixes));
	return fixes
		.filter(({ id }) => !used.has(id))
		.map(({ id, file }) => ({
			file,
			field: 'id',
			found: `No cause names the fix "${id}".`,
			instead: `Add "${id}" to the fixes of the causes that it remedies, or delete the file.`,
		}));
}

function checkCausesAreReached({ causes, outcomes }: Entries): Problem[] {
	const reached = new Set(outcomes.flatMap(({ data }) => data.causes));
	return causes
		.filter(({ id }) => !reached.has(id))
		.map(({ id, file }) => ({
			file,
			field: 'id',
			found: `No walk of the decision tree reaches the cause "${id}".`,
			instead: `Add "${id}" to the causes of an outcome in content/outcomes.`,
		}));
}

function checkFirstFixes({ causes, outcomes }: Entries): Problem[] {
	const fixesOf = new Map(causes.map(({ id, data }) => [id, data.fixes]));
	return outcomes.flatMap(({ file, data }) => {
		const here = new Set(data.causes.flatMap((cause) => fixesOf.get(cause) ?? []));
		return data.firstFixes
			.filter((fix) => !here.has(fix))
			.map((fix) => ({
				file,
				field: 'firstFixes',
				found: `None of the outcome’s causes has the fix "${fix}", so it is shown nowhere.`,
				instead: `Add "${fix}" to the fixes of one of its causes, or take it away here.`,
			}));
	});
}

function checkFrequencies({ causes }: Entries): Problem[] {
	return causes.flatMap(({ file, data }) =>
		data.audiences
			.filter((audience) => data.frequency[audience] === undefined)
			.map((audience) => ({
				file,
				field: 'frequency',
				found: `It does not say how common the cause is for "${audience}".`,
				instead: `Add "${audience}: common", "occasional" or "rare", or take "${audience}" out of the audiences.`,
			})),
	);
}

function checkConfusedWithItself({ causes }: Entries): Problem[] {
	return causes.flatMap(({ id, file, data }) =>
		data.confusedWith.flatMap(({ cause }, index) =>
			cause === id
				? [
						{
							file,
							field: `confusedWith[${index}].cause`,
							found: 'The cause is said to be confused with itself.',
							instead: 'Name another cause, or take the row away.',
						},
					]
				: [],
		),
	);
}

function checkConfusedBothWays({ causes }: Entries): Problem[] {
	const rows = new Set(
		causes.flatMap(({ id, data }) => data.confusedWith.map(({ cause }) => `${id} ${cause}`)),
	);
	return causes.flatMap(({ id, file }) =>
		causes
			.filter((other) => rows.has(`${other.id} ${id}`) && !rows.has(`${id} ${other.id}`))
			.map((other) => ({
				file,
				field: 'confusedWith',
				found: `"${other.id}" says that it is confused with this cause, but not the other way round.`,
				instead: `Add "cause: ${other.id}" with the observation that shows it is that one, or take the row away there.`,
			})),
	);
}

function checkReviewed(entries: Entries, today: Date): Problem[] {
	return [entries.causes, entries.fixes, entries.variations, entries.faq, entries.guides]
		.flat()
		.filter(({ data }) => data.reviewed.getTime() > today.getTime())
		.map(({ file, data }) => ({
			file,
			field: 'reviewed',
			found: `The day ${day(data.reviewed)} is in the future.`,
			instead: `Write the day of the last check, at the latest ${day(today)}.`,
		}));
}

function checkRemedied({ causes, exchanges }: Entries): Problem[] {
	const fixesOf = new Map(causes.map(({ id, data }) => [id, data.fixes]));
	return exchanges
		.filter(({ data }) => fixesOf.get(data.cause)?.includes(data.fix) === false)
		.map(({ file, data }) => ({
			file,
			field: 'fix',
			found: `The cause "${data.cause}" does not name the fix "${data.fix}", which remedied it here.`,
			instead: `Add "${data.fix}" to the fixes of content/causes/${data.cause}.mdx, or carry out one of those.`,
		}));
}

/** What is proved says where; what is not says why not. */
function checkProved({ causes, fixes, exchanges }: Entries): Problem[] {
	const proved = new Set(exchanges.flatMap(({ data }) => [data.cause, data.fix]));
	return [...causes, ...fixes].flatMap(({ id, file, data }) => {
		if (proved.has(id) === (data.notProved === undefined)) return [];
		return [
			proved.has(id)
				? {
						file,
						field: 'notProved',
						found: 'It says why it is not proved, but a recording in content/exchanges proves it.',
						instead: 'Take the line away.',
					}
				: {
						file,
						field: 'notProved',
						found: 'No recording in content/exchanges proves it, and it does not say why.',
						instead:
							'Add a reproduction in tests/servers, or one sentence: why it is not proved here.',
					},
		];
	});
}

function day(date: Date): string {
	return date.toISOString().slice(0, 10);
}
