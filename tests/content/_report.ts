// How large the decision tree is. Run it: node tests/content/_report.ts
import { treeReport } from '../../src/model/tree-report.ts';
import { library } from './_library.ts';

const { causes, fixes, variations, faq, guides, glossary } = library;
const report = treeReport(library);

const lines: [name: string, value: number | string][] = [
	['causes', causes.length],
	['fixes', fixes.length],
	['messages', variations.length],
	['FAQ entries', faq.length],
	['guides', guides.length],
	['terms', glossary.length],
	['questions', report.questions],
	['outcomes', report.outcomes],
	['walks', report.walks],
	['longest walk', `${report.longest} questions`],
	['mean walk', `${report.mean.toFixed(1)} questions`],
	['weighted mean', `${report.weightedMean.toFixed(1)} questions, by how common the causes are`],
];
for (const [name, value] of lines) console.log(`${name.padEnd(14)} ${value}`);
