// How large the decision tree is. Run it: node tests/content/_report.ts
import { allWalks, longestFrom } from '../../src/model/tree.ts';
import { library } from './_library.ts';

const { causes, fixes, variations, faq, guides, tree } = library;
const walks = allWalks(tree);
const lengths = walks.map(({ steps }) => steps.length);
const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;

const lines: [name: string, value: number | string][] = [
	['causes', causes.length],
	['fixes', fixes.length],
	['messages', variations.length],
	['FAQ entries', faq.length],
	['guides', guides.length],
	['questions', Object.keys(tree.questions).length],
	['outcomes', Object.keys(tree.outcomes).length],
	['walks', walks.length],
	['longest walk', `${longestFrom(tree, tree.start)} questions`],
	['shortest walk', `${Math.min(...lengths)} questions`],
	['mean walk', `${mean.toFixed(1)} questions`],
];
for (const [name, value] of lines) console.log(`${name.padEnd(14)} ${value}`);
