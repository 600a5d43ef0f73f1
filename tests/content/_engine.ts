import { collectDiagnosis } from '../../src/diagnosis/collect.ts';
import { createEngine } from '../../src/islands/diagnose-box/engine.ts';
import { collectCauseWords } from '../../src/search/collect-cause-words.ts';
import { oftenOf } from '../../src/search/often.ts';
import { library } from './_library.ts';

const { causes } = library;

/** The engine as the page loads it, with the whole library. */
export const engine = createEngine({
	...collectDiagnosis(library),
	words: collectCauseWords(causes),
	often: causes.map(oftenOf),
});
const now = new Date('2026-11-22T12:00:00Z');

/** The answer to a paste that is no HAR file. */
export function answerTo(text: string) {
	const reading = engine.read(text, now, 'https://why401.example');
	if (reading.kind !== 'paste') throw new Error('The text was taken for a HAR file');
	return reading.answer;
}
