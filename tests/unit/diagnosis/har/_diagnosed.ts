import { createDiagnoseHar, type HarRefusal } from '../../../../src/diagnosis/diagnose-har.ts';
import { createDiagnose } from '../../../../src/diagnosis/diagnose.ts';
import { createRecogniser } from '../../../../src/diagnosis/recogniser.ts';
import { credentialsRules } from '../../../../src/diagnosis/rules/credentials/index.ts';
import { exchangeRules } from '../../../../src/diagnosis/rules/exchanges/index.ts';
import { har, type Told } from '../../evidence/har/_har.ts';

export const now = new Date('2026-11-21T12:00:00Z');

export const diagnose = createDiagnose({
	recognise: createRecogniser([]),
	messages: new Map(),
	causesInWords: () => [],
	rules: [...credentialsRules, ...exchangeRules],
});

export const diagnoseHar = createDiagnoseHar(diagnose);

/** The last refused request of a HAR, as the page shows it. */
export function shown(...entries: readonly Told[]): HarRefusal {
	const last = diagnoseHar(har(entries), now).refusals.at(-1);
	if (!last) throw new Error('Nothing was refused.');
	return last;
}
