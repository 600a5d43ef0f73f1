import { basicFaults } from '../../../evidence/credentials/faults.ts';
import type { Sureness } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { findings, reason, type Causes } from './reading/findings.ts';
import { sentCredentials, tells401 } from './reading/sent.ts';

/** What a shell, an editor or an encoding did to the pair, and how surely it is refused for that. */
const altered: Readonly<Record<string, Sureness>> = {
	'line-break-inside': 'certain',
	'utf-16-inside': 'certain',
	'hidden-sign-inside': 'likely',
	'space-at-end': 'likely',
	'quotes-inside': 'likely',
	'url-encoded-inside': 'likely',
	'latin-1-inside': 'likely',
};

/** A Basic value whose user or password is not what somebody typed. */
export const basicPairAltered: Rule = {
	id: 'basic-pair-altered',
	source: 'https://www.rfc-editor.org/rfc/rfc7617.html#section-2',
	judge: (paste) => {
		const says401 = tells401(paste);
		for (const { credentials, exchange, refused } of sentCredentials(paste)) {
			const { deviations, basic, value } = credentials;
			const at = value ?? credentials;
			const standIn = deviations.find(({ id }) => id === 'stand-in-inside');
			// In a command, it may be how somebody hid the password; what is encoded was sent.
			const isWritten = exchange?.source === 'copy-as-curl';
			if (standIn)
				return {
					findings: findings(
						[reason(standIn, basicFaults['stand-in-inside'].says)],
						[['missing-credentials', isWritten ? 'possible' : 'likely']],
					),
				};
			const found = deviations.find(({ id }) => Object.hasOwn(altered, id));
			if (found) {
				const sureness = altered[found.id] ?? 'possible';
				const causes: Causes = [
					[
						'special-characters-in-credentials',
						sureness === 'certain' && !refused && !says401 ? 'likely' : sureness,
					],
				];
				const says = basicFaults[found.id as keyof typeof basicFaults].says;
				return { findings: findings([reason(found, says)], causes) };
			}
			if (basic && basic.charset !== 'ascii')
				return {
					findings: findings(
						[
							reason(
								at,
								'User or password has letters beyond ASCII, which not every server reads alike.',
							),
						],
						[['special-characters-in-credentials', 'likely']],
					),
				};
			if (
				basic &&
				(basic.userLength === 0 || basic.passwordLength === 0) &&
				basic.userForm !== 'key'
			)
				return {
					findings: findings(
						[
							reason(
								at,
								`The ${basic.userLength === 0 ? 'user name' : 'password'} in it is empty.`,
							),
						],
						[
							[
								'missing-credentials',
								basic.userLength === 0 && basic.passwordLength === 0 ? 'likely' : 'possible',
							],
							['special-characters-in-credentials', 'possible'],
						],
					),
				};
		}
		return {};
	},
};
