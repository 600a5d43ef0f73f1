import { readHar } from '../evidence/har/read-har.ts';
import type { Refusal } from '../evidence/har/refusals.ts';
import { sentWith } from '../evidence/har/sent.ts';
import { maskVisible } from '../evidence/mask-visible.ts';
import { sureFirst } from './combine.ts';
import type { Diagnose, Diagnosis } from './diagnose.ts';
import { harFindings } from './har-findings.ts';
import { lostBy } from './har-lost.ts';
import { challengesOf, normalStepOf } from './har-normal-step.ts';
import { harText } from './har-text.ts';
import { headingOf, noticesOf, saysOf } from './har-words.ts';
import { createRedactor } from './redactor.ts';

/** What a HAR file tells. Plain data, which a worker can hand over. */
export interface HarDiagnosis {
	/** What is to be said of the whole file. */
	readonly notices: readonly string[];
	readonly refusals: readonly HarRefusal[];
}

export interface HarRefusal {
	readonly heading: string;
	readonly says: readonly string[];
	/** Nothing where it is a step on the way, or one of too many. */
	readonly diagnosis?: Diagnosis;
}

const mostListed = 50;
const mostDiagnosed = 10;

/**
 * Diagnoses HAR files: what was refused, in order, each sort once. Never throws; takes time in
 * proportion to the length of the text.
 */
export function createDiagnoseHar(diagnose: Diagnose): (text: string, now: Date) => HarDiagnosis {
	return (text, now) => {
		const report = readHar(text);
		const sorts = [...Map.groupBy(report.refusals, sortOf).values()];
		let diagnosed = 0;
		return {
			notices: noticesOf(report, sorts.slice(mostListed).flat().length),
			refusals: sorts.slice(0, mostListed).flatMap((some) => {
				const [refusal] = some;
				if (!refusal) return [];
				const isNormalStep = normalStepOf(refusal) !== undefined;
				const written = harText(refusal);
				const { line } = createRedactor(maskVisible(written));
				return {
					heading: line(headingOf(refusal, some.length)),
					says: saysOf(refusal).map(line),
					...(!isNormalStep &&
						diagnosed++ < mostDiagnosed && {
							diagnosis: withFindingsOf(refusal, diagnose(written, now)),
						}),
				};
			}),
		};
	};
}

/** Refusals that say the same are of one sort; what is new each time, such as a nonce, is left out. */
function sortOf(refusal: Refusal): string {
	const { entry, isComplete } = refusal;
	return JSON.stringify([
		entry.method,
		entry.url.split(/[?#]/, 1),
		entry.status,
		entry.requestBody !== undefined,
		challengesOf(entry).map((value) => value.match(/^\S+|\berror="[^"]*"/g)),
		sentWith(entry, isComplete),
		lostBy(refusal).map(({ name, why }) => name + why),
		normalStepOf(refusal),
	]);
}

/** The surest first, of two alike the way’s, each cause once with all that speaks for it. */
function withFindingsOf(refusal: Refusal, diagnosis: Diagnosis): Diagnosis {
	const { findings } = diagnosis;
	const found = harFindings(refusal);
	return {
		...diagnosis,
		findings: [
			...found.map(({ cause, sureness, says }) => {
				const same = findings.find((other) => other.cause === cause);
				return {
					...same,
					cause,
					sureness: same?.sureness === 'certain' ? same.sureness : sureness,
					because: [{ from: 0, to: 0, says }, ...(same?.because ?? [])],
				};
			}),
			...findings.filter(({ cause }) => !found.some((other) => other.cause === cause)),
		].toSorted((a, b) => sureFirst.indexOf(a.sureness) - sureFirst.indexOf(b.sureness)),
	};
}
