import { createDiagnose, type Diagnose, type Diagnosis } from '../../../src/diagnosis/diagnose.ts';
import { createRecogniser } from '../../../src/diagnosis/recogniser.ts';
import { reportOf, type Report } from '../../../src/diagnosis/report.ts';
import { credentialsRules } from '../../../src/diagnosis/rules/credentials/index.ts';
import { exchangeRules } from '../../../src/diagnosis/rules/exchanges/index.ts';
import { logRules } from '../../../src/diagnosis/rules/logs/index.ts';
import { supportNote, type SupportNote } from '../../../src/diagnosis/support-note.ts';
import { readMessages } from '../../bench/_messages.ts';
import { projectFolder } from '../../bench/_sites.ts';

/** The diagnosis with every rule and with the library’s messages. */
export async function readDiagnose(): Promise<Diagnose> {
	const { messages, told } = await readMessages(projectFolder);
	return createDiagnose({
		recognise: createRecogniser(messages),
		messages: told,
		causesInWords: () => [],
		rules: [...credentialsRules, ...exchangeRules, ...logRules],
	});
}

/** All that is told of a diagnosis: what the page shows, and a note with every word that it quotes. */
export function tellingsOf(diagnosis: Diagnosis): { report: Report; note: SupportNote } {
	const { paste, findings, answers } = diagnosis;
	const quoted = ({ from, to }: { from: number; to: number }) => `“${paste.text.slice(from, to)}”`;
	return {
		report: reportOf(diagnosis),
		note: supportNote({
			seen: paste.text,
			findings: findings.map(({ cause, sureness, because }) => ({
				cause,
				certainty: sureness,
				reasons: because.map((reason) => `${reason.says} ${quoted(reason)}`),
			})),
			proven: answers.map((one) => ({
				question: one.question,
				answer: `${one.answer} ${quoted(one)}`,
			})),
		}),
	};
}
