import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { blocksOf, type Block } from './map-blocks.ts';
import type { DecisionTree } from './tree.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The way from the answers of a question to the next question, by its corners. */
export interface Road {
	readonly from: string;
	readonly to: string;
	readonly corners: readonly Point[];
}

export interface PlacedBlock extends Block, Point {
	/** The ways to other questions. */
	readonly roads: readonly Road[];
}

export interface MapLayout {
	readonly width: number;
	readonly height: number;
	/** In the order in which one reads them: a question before those that it leads to. */
	readonly blocks: readonly PlacedBlock[];
}

/** https://eclipse.dev/elk/reference/options.html */
const options = {
	'elk.algorithm': 'layered',
	'elk.direction': 'RIGHT',
	'elk.edgeRouting': 'ORTHOGONAL',
	'elk.padding': '[top=0,left=0,bottom=0,right=0]',
	'elk.spacing.nodeNode': '36',
	'elk.spacing.edgeNode': '18',
	'elk.spacing.edgeEdge': '10',
	'elk.layered.spacing.nodeNodeBetweenLayers': '56',
	'elk.layered.spacing.edgeNodeBetweenLayers': '20',
	'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
	'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
	'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
	'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
};

/**
 * Lays the whole tree out from left to right: the first question in the upper left corner, each
 * question right of those that lead to it, its outcomes beside it.
 */
export async function layOut(tree: DecisionTree): Promise<MapLayout> {
	const blocks = blocksOf(tree);
	const { height = 0 } = await place(blocks);
	// The first question has its column to itself. Reaching from top to bottom there, it begins at
	// the top, and nothing grows.
	return toLayout(blocks, await place(blocks, height));
}

function place(blocks: readonly Block[], firstHeight = 0): Promise<ElkNode> {
	const port = (id: string, side: string, x: number, y: number) => ({
		id,
		x,
		y,
		width: 0,
		height: 0,
		layoutOptions: { 'elk.port.side': side },
	});
	return new ELK().layout({
		id: 'map',
		layoutOptions: options,
		children: blocks.map(({ question, width, height, title, rows }, index) => ({
			id: question,
			width,
			height: index === 0 ? Math.max(height, firstHeight) : height,
			layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
			ports: [
				port(`>${question}`, 'WEST', 0, title.box.height / 2),
				...rows.map(({ y }, row) => port(`${question}>${row}`, 'EAST', width, y)),
			],
		})),
		edges: blocks.flatMap(({ question, rows }) =>
			rows.flatMap((row, index) =>
				row.place.kind === 'question'
					? {
							id: `${question}>${row.place.id}`,
							sources: [`${question}>${index}`],
							targets: [`>${row.place.id}`],
						}
					: [],
			),
		),
	});
}

function toLayout(blocks: readonly Block[], placed: ElkNode): MapLayout {
	const corner = new Map(placed.children?.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
	const ways = new Map(placed.edges?.map(({ id, sections }) => [id, sections?.[0]]));
	return {
		width: Math.ceil(placed.width ?? 0),
		height: Math.ceil(placed.height ?? 0),
		blocks: blocks.map((block) => ({
			...block,
			...(corner.get(block.question) ?? { x: 0, y: 0 }),
			roads: block.rows.flatMap(({ place: { kind, id: to } }): Road[] => {
				const way = kind === 'question' && ways.get(`${block.question}>${to}`);
				if (!way) return [];
				const corners = [way.startPoint, ...(way.bendPoints ?? []), way.endPoint];
				return [{ from: block.question, to, corners }];
			}),
		})),
	};
}
