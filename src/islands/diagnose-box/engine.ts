import { answerOf, type Answer } from '../../diagnosis/answer.ts';
import { toKnowledge, type DiagnosisData } from '../../diagnosis/data.ts';
import { createDiagnoseHar } from '../../diagnosis/diagnose-har.ts';
import { createDiagnose } from '../../diagnosis/diagnose.ts';
import { credentialsRules } from '../../diagnosis/rules/credentials/index.ts';
import { exchangeRules } from '../../diagnosis/rules/exchanges/index.ts';
import { logRules } from '../../diagnosis/rules/logs/index.ts';
import { isHar } from '../../evidence/har/is-har.ts';
import { createFitByWords, type CauseWords } from '../../search/cause-words.ts';

/** What comes over the wire for a diagnosis. */
export interface EngineData extends DiagnosisData {
	/** Which words speak for which causes. */
	readonly words: CauseWords;
	/** How often each cause is met. */
	readonly often: readonly number[];
}

/** What was read: a paste with its answer, or a HAR with one for each sort of refusal in it. */
export type Reading =
	| { readonly kind: 'paste'; readonly answer: Answer }
	| {
			readonly kind: 'har';
			/** What is to be said of the whole file. */
			readonly notices: readonly string[];
			readonly refusals: readonly ReadRefusal[];
	  };

/** A refused request of a HAR. */
export interface ReadRefusal {
	readonly heading: string;
	readonly says: readonly string[];
	/** Nothing where it is a step on the way, or one of too many. */
	readonly answer?: Answer;
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
	const diagnoseHar = createDiagnoseHar(diagnose);
	return {
		diagnose,
		read(text: string, now: Date, origin: string): Reading {
			if (!isHar(text))
				return { kind: 'paste', answer: answerOf(diagnose(text, now), data, origin) };
			const { notices, refusals } = diagnoseHar(text, now);
			return {
				kind: 'har',
				notices,
				refusals: refusals.map(({ heading, says, diagnosis }) => ({
					heading,
					says,
					...(diagnosis && { answer: answerOf(diagnosis, data, origin) }),
				})),
			};
		},
	};
}
