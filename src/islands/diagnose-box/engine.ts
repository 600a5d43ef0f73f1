import { answerOf, type Answer } from '../../diagnosis/answer.ts';
import { toKnowledge, type DiagnosisData } from '../../diagnosis/data.ts';
import { createDiagnose } from '../../diagnosis/diagnose.ts';
import { credentialsRules } from '../../diagnosis/rules/credentials/index.ts';
import { exchangeRules } from '../../diagnosis/rules/exchanges/index.ts';
import { logRules } from '../../diagnosis/rules/logs/index.ts';
import { createFitByWords, type CauseWords } from '../../search/cause-words.ts';

/** What comes over the wire for a diagnosis. */
export interface EngineData extends DiagnosisData {
	/** Which words speak for which causes. */
	readonly words: CauseWords;
	/** How often each cause is met. */
	readonly often: readonly number[];
}

/** More causes than this fit by a word or two only. */
const mostWorded = 20;

/** All that is needed to diagnose: rules, messages and words, put together. */
export function createEngine(data: EngineData) {
	const fit = createFitByWords(data.words, data.often);
	const diagnose = createDiagnose({
		...toKnowledge(data),
		causesInWords: (text) =>
			fit(text)
				.slice(0, mostWorded)
				.flatMap(({ cause, ...rest }) => {
					const id = data.causes[cause]?.id;
					return id === undefined ? [] : [{ ...rest, cause: id }];
				}),
		rules: [...credentialsRules, ...exchangeRules, ...logRules],
	});
	return {
		diagnose,
		answer: (text: string, now: Date, origin: string): Answer =>
			answerOf(diagnose(text, now), data, origin),
	};
}
