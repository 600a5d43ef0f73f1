import { notSure } from '../schemas/question.ts';
import type { Entries } from './entries.ts';
import type { Problem } from './problem.ts';
import { mostQuestions } from './tree.ts';

type Questions = Entries['questions'];
type Question = Questions[number];

/** Every way in which the questions are no sound decision tree. */
export function checkTree({
	questions,
	outcomes,
}: Pick<Entries, 'questions' | 'outcomes'>): Problem[] {
	const starts = findStarts(questions);
	const cycles = checkCycles(questions);
	return [
		...questions.flatMap(checkNotSure),
		...questions.flatMap(checkAnswerIds),
		...checkStart(questions, starts),
		...cycles,
		...checkReached(questions, outcomes, starts),
		...(cycles.length === 0 ? starts.flatMap((start) => checkLength(questions, start)) : []),
	];
}

/** The questions that no answer leads to. */
function findStarts(questions: Questions): Questions {
	const targets = new Set(questions.flatMap(targetsOf));
	return questions.filter(({ id }) => !targets.has(id));
}

function targetsOf({ data }: Question): string[] {
	return data.answers.flatMap(({ question }) => question ?? []);
}

function checkNotSure({ file, data }: Question): Problem[] {
	if (data.answers.at(-1)?.id === notSure) return [];
	return [
		{
			file,
			field: 'answers',
			found: data.answers.some(({ id }) => id === notSure)
				? `The answer "${notSure}" is not the last.`
				: `There is no answer "${notSure}".`,
			instead: `End the list with an answer whose id is "${notSure}" and whose label is "I am not sure".`,
		},
	];
}

function checkAnswerIds({ file, data }: Question): Problem[] {
	const ids = data.answers.map(({ id }) => id);
	return ids.flatMap((id, index) =>
		ids.indexOf(id) === index
			? []
			: [
					{
						file,
						field: `answers[${index}].id`,
						found: `The answer "${id}" stands here twice.`,
						instead: 'Give each answer of a question an id of its own.',
					},
				],
	);
}

function checkStart(questions: Questions, starts: Questions): Problem[] {
	if (starts.length === 1 || questions.length === 0) return [];
	if (starts.length === 0)
		return [
			{
				file: 'content/questions',
				field: 'answers',
				found: 'Every question has an answer that leads to it, so there is no first one.',
				instead: 'Take away the answer that leads back to the first question.',
			},
		];
	return starts.map(({ id, file }) => ({
		file,
		field: 'id',
		found: `No answer leads to "${id}", and it is not the only such question (${starts.map((start) => start.id).join(', ')}), so the tree has ${starts.length} starts.`,
		instead: `Let an answer name "${id}" as its question, or delete the file.`,
	}));
}

function checkCycles(questions: Questions): Problem[] {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const done = new Set<string>();
	const problems: Problem[] = [];
	const visit = (question: Question, way: readonly string[]): void => {
		if (done.has(question.id)) return;
		question.data.answers.forEach((answer, index) => {
			const next = answer.question === undefined ? undefined : byId.get(answer.question);
			if (!next) return;
			const here = [...way, question.id];
			const back = here.indexOf(next.id);
			if (back < 0) return visit(next, here);
			problems.push({
				file: question.file,
				field: `answers[${index}].question`,
				found: `The answer "${answer.id}" leads round in a circle: ${[...here.slice(back), next.id].join(' → ')}.`,
				instead: 'Let it lead to a question that comes later, or to an outcome.',
			});
		});
		done.add(question.id);
	};
	for (const question of questions) visit(question, []);
	return problems;
}

function checkReached(
	questions: Questions,
	outcomes: Entries['outcomes'],
	starts: Questions,
): Problem[] {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const reached = new Set<string>();
	const visit = (id: string): void => {
		const question = byId.get(id);
		if (!question || reached.has(id)) return;
		reached.add(id);
		for (const target of targetsOf(question)) visit(target);
	};
	for (const { id } of starts) visit(id);
	const ends = new Set(
		questions.flatMap(({ data }) => data.answers.flatMap(({ outcome }) => outcome ?? [])),
	);
	return [
		...questions
			.filter(({ id }) => starts.length > 0 && !reached.has(id))
			.map(({ id, file }) => ({
				file,
				field: 'id',
				found: `No walk from the first question reaches "${id}".`,
				instead: `Let an answer that is reached name "${id}" as its question, or delete the file.`,
			})),
		...outcomes
			.filter(({ id }) => !ends.has(id))
			.map(({ id, file }) => ({
				file,
				field: 'id',
				found: `No answer leads to the outcome "${id}".`,
				instead: `Let an answer name "${id}" as its outcome, or delete the file.`,
			})),
	];
}

function checkLength(questions: Questions, start: Question): Problem[] {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const longest = (question: Question): Question[] => [
		question,
		...targetsOf(question)
			.flatMap((id) => byId.get(id) ?? [])
			.map(longest)
			.reduce<Question[]>((best, way) => (way.length > best.length ? way : best), []),
	];
	const way = longest(start);
	const over = way[mostQuestions];
	if (!over) return [];
	return [
		{
			file: over.file,
			field: 'id',
			found: `A walk asks ${way.length} questions: ${way.map(({ id }) => id).join(' → ')}.`,
			instead: `Ask at most ${mostQuestions}: let an earlier answer end in an outcome.`,
		},
	];
}
