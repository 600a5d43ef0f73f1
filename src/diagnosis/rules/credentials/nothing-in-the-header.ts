import type { Deviation } from '../../../evidence/evidence.ts';
import { headerFaults, valueFaults } from '../../../evidence/credentials/faults.ts';
import type { Sureness } from '../../finding.ts';
import type { Rule, Said } from '../../rule.ts';
import { answer, findings, reason } from './reading/findings.ts';
import { sentCredentials, tells401, type Sent } from './reading/sent.ts';

const faults = { ...headerFaults, ...valueFaults };

/** What stands where a value belongs and is none, with how often the paste alone has it so. */
const stands = new Map<Deviation['id'], 'sent' | 'perhaps written for the paste'>([
	['empty-header', 'sent'],
	['missing-value', 'sent'],
	['no-value', 'sent'],
	['printed-object', 'sent'],
	['unfilled-template', 'perhaps written for the paste'],
	['example-value', 'perhaps written for the paste'],
]);

/**
 * `Authorization: Bearer undefined` is a request without credentials. A placeholder between brackets
 * is one as well, or what somebody put there for the real value before pasting it.
 */
export const nothingInTheHeader: Rule = {
	id: 'nothing-in-the-header',
	source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.2',
	judge: (paste) => {
		const says401 = tells401(paste);
		for (const sent of sentCredentials(paste)) {
			const { deviations, value } = sent.credentials;
			// Before a value it is only what was printed round it: `Optional("…")`.
			const found = deviations.find(({ id, to }) => stands.has(id) && to > (value?.from ?? -1));
			// What was cut off for the paste says nothing.
			if (!found || deviations.some(({ id }) => id === 'masked')) continue;
			return judgeOne(sent, found, says401);
		}
		return {};
	},
};

function judgeOne(
	{ exchange, credentials, refused }: Sent,
	found: Deviation,
	says401: boolean,
): Said {
	const { id } = found;
	// A shell still fills in the variables of a command.
	const isCommand = exchange?.source === 'copy-as-curl' && !exchange.response;
	// Nothing behind the scheme may be how somebody hid the value.
	const isBare = id === 'empty-header' || id === 'missing-value';
	const isSent = stands.get(id) === 'sent';
	let sureness: Sureness =
		isSent || (id === 'unfilled-template' && !isCommand) ? 'likely' : 'possible';
	if (isSent && !isBare && !isCommand && (refused || says401)) sureness = 'certain';
	const span = found.to > found.from ? found : credentials;
	return {
		findings: findings(
			[reason(span, faults[id as keyof typeof faults].says)],
			[['missing-credentials', sureness]],
		),
		answers: sureness === 'certain' ? [answer(span, 'header-leaves', 'absent')] : [],
	};
}
