import { forksOf } from './outline.ts';
import { widthOf, wrap } from './text-width.ts';
import type { DecisionTree, Place, TreeQuestion } from './tree.ts';

/** The measures of the map, in pixels at its own size. */
export const measures = {
	/** A question with its answers. */
	block: 440,
	/** An outcome, at the right of its question’s block. */
	outcome: 208,
	/** Where the answers’ labels begin, right of the line that they hang on. */
	label: 24,
	title: { size: 15, line: 20, bold: true },
	text: { size: 13, line: 17, bold: false },
} as const;

/** Between a frame and the text in it. */
const padding = 12;
const gap = 9;
/** The arrow between a label and its outcome. */
const arrow = 26;

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A text in lines, the first one’s base line at `y`. */
export interface Text {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
}

/** All answers of a question that lead to one place. */
export interface Row {
	readonly place: Place;
	/** The height at which the way to the place leaves. */
	readonly y: number;
	/** Where the labels end and the way begins. */
	readonly from: number;
	readonly labels: readonly Text[];
	/** An outcome, drawn beside its answers. */
	readonly outcome?: { readonly box: Box; readonly text: Text };
}

/** A question, its answers, and the outcomes that they lead to; all measures from its own corner. */
export interface Block {
	readonly question: string;
	readonly width: number;
	readonly height: number;
	readonly title: { readonly box: Box; readonly text: Text };
	readonly rows: readonly Row[];
}

/** Every question that can be reached, each before those that it leads to, as one reads them. */
export function blocksOf(tree: DecisionTree): Block[] {
	const seen = new Set<string>();
	const from = (id: string): Block[] => {
		const question = tree.questions[id];
		if (!question || seen.has(id)) return [];
		seen.add(id);
		return [
			blockOf(tree, id, question),
			...question.answers.flatMap((answer) => (answer.question ? from(answer.question) : [])),
		];
	};
	return from(tree.start);
}

function blockOf(tree: DecisionTree, id: string, { text, answers }: TreeQuestion): Block {
	const { block: width, title } = measures;
	const lines = wrap(text, width - 2 * padding, title.size, title.bold);
	const box = { x: 0, y: 0, width, height: lines.length * title.line + 2 * padding - 4 };
	let y = box.height + gap;
	const rows = forksOf(answers).map(({ place, labels }) => {
		const title = place.kind === 'outcome' ? tree.outcomes[place.id]?.title : undefined;
		const { row, height } = rowOf(y, place, labels, title);
		y += height + gap;
		return row;
	});
	return {
		question: id,
		width,
		height: y - gap,
		title: { box, text: { x: padding, y: padding + title.size - 2, lines } },
		rows,
	};
}

/** Sets the labels of a row under each other, and its outcome beside them. */
function rowOf(
	top: number,
	place: Place,
	labels: readonly string[],
	title: string | undefined,
): { row: Row; height: number } {
	const { block, label, outcome, text } = measures;
	const room = block - label - arrow - (title === undefined ? 0 : outcome);
	const texts = labels.map((one) => wrap(one, room, text.size));
	const between = 3;
	const tall = texts.reduce((sum, lines) => sum + lines.length * text.line + between, -between);
	const ends = title === undefined ? [] : wrap(title, outcome - 2 * padding, text.size);
	const frame = title === undefined ? 0 : ends.length * text.line + padding;
	const height = Math.max(tall, frame);
	const first = (inner: number) => top + (height - inner) / 2 + text.size - 1;
	let next = first(tall);
	const drawn = texts.map((lines) => {
		const at = { x: label, y: next, lines };
		next += lines.length * text.line + between;
		return at;
	});
	const widest = Math.max(...texts.flat().map((line) => widthOf(line, text.size)));
	const x = block - outcome;
	return {
		height,
		row: {
			place,
			y: Math.round(top + height / 2),
			from: label + Math.min(widest, room) + 5,
			labels: drawn,
			...(title !== undefined && {
				outcome: {
					box: { x, y: top + (height - frame) / 2, width: outcome, height: frame },
					text: { x: x + padding, y: first(ends.length * text.line), lines: ends },
				},
			}),
		},
	};
}
