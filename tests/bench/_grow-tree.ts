import type { Entry } from '../../src/model/entries.ts';
import { mostQuestions } from '../../src/model/tree.ts';
import { slug } from '../../src/model/words.ts';
import { notSure, type QuestionData } from '../../src/schemas/question.ts';
import { occasion, productName } from './_words.ts';

const mostAnswers = 6;
/** How many answers of a generated question lead to another one; the others end in an outcome. */
const branches = 3;

interface Node {
	readonly id: string;
	readonly data: QuestionData;
	/** How many questions the longest walk has asked with this one. */
	readonly depth: number;
	/** How many more questions it can lead to. */
	room: number;
}

/**
 * A larger decision tree: new questions hang on answers that are added where a question has room and
 * no walk gets too long, and every outcome is the end of some walk.
 *
 * @returns the new questions, and the old ones that have got an answer
 */
export function growTree(
	questions: readonly Entry<QuestionData>[],
	count: number,
	outcomes: readonly string[],
): { id: string; data: QuestionData }[] {
	const depths = depthsOf(questions);
	const nodes: Node[] = questions
		.map(({ id, data }) => ({
			id,
			data: { ...data, answers: [...data.answers] },
			depth: depths.get(id) ?? mostQuestions,
			room: mostAnswers - data.answers.length,
		}))
		.sort((a, b) => a.depth - b.depth);
	for (let number = 0; number < count; number++) {
		const parent = nodes.find(({ depth, room }) => depth < mostQuestions && room > 0);
		const model = questions[number % questions.length];
		if (!parent || !model) throw new Error('The decision tree has no room for more questions');
		const product = productName(number);
		const id = `which-way-at-${slug(product)}`;
		parent.room -= 1;
		parent.data.answers.splice(-1, 0, {
			id: slug(product),
			label: `It is ${product}`,
			question: id,
		});
		const data = {
			...model.data,
			text: `What does ${product} do ${occasion(number)}?`,
			answers: [{ id: notSure, label: 'I am not sure', outcome: '' }],
		};
		nodes.push({ id, data, depth: parent.depth + 1, room: branches });
	}
	end(nodes.slice(questions.length), outcomes);
	return nodes;
}

/** Lets every answer that leads to no question end in an outcome, each outcome in its turn. */
function end(nodes: readonly Node[], outcomes: readonly string[]): void {
	let used = 0;
	const next = () => outcomes[used++ % outcomes.length] ?? '';
	for (const { data } of nodes) {
		for (const answer of data.answers) if (answer.question === undefined) answer.outcome = next();
		while (data.answers.length < mostAnswers) {
			const label = `It refuses ${occasion(used)}`;
			data.answers.splice(-1, 0, { id: `refuses-${used}`, label, outcome: next() });
		}
	}
	if (used < outcomes.length) throw new Error('The decision tree has no room for all outcomes');
}

function depthsOf(questions: readonly Entry<QuestionData>[]): Map<string, number> {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const depths = new Map<string, number>();
	const visit = (id: string, depth: number): void => {
		if ((depths.get(id) ?? 0) >= depth) return;
		depths.set(id, depth);
		for (const { question } of byId.get(id)?.data.answers ?? [])
			if (question !== undefined) visit(question, depth + 1);
	};
	for (const { id } of questions) visit(id, 1);
	return depths;
}
