import type { Rule } from '../../rule.ts';
import { answer, findings, reason } from './reading/findings.ts';
import { whereErrorCode } from './reading/said.ts';
import { headerOf } from './reading/sent.ts';

/** A second step that the server asks for by name. */
export const stepUpAskedFor: Rule = {
	id: 'step-up-asked-for',
	source: 'https://www.rfc-editor.org/rfc/rfc9470.html#section-3',
	judge: (paste) => {
		const stepUp = whereErrorCode(paste, 'insufficient_user_authentication');
		if (stepUp) {
			const challenge = paste.challenges.find(
				({ from, to }) => from <= stepUp.from && stepUp.to <= to,
			);
			const isAge = challenge?.parameters.has('max_age') && !challenge.parameters.has('acr_values');
			return {
				findings: findings(
					[
						reason(
							stepUp,
							isAge
								? 'The server wants a sign-in that is not so old.'
								: 'The server wants a stronger sign-in than the one that the token comes from.',
						),
					],
					isAge
						? [
								['second-factor-or-app-password-required', 'likely'],
								['expired-session', 'likely'],
							]
						: [['second-factor-or-app-password-required', 'certain']],
				),
				answers: [answer(stepUp, 'what-the-response-asks-for', 'more')],
			};
		}
		// Microsoft’s continuous access evaluation: a policy has changed, or asks for more.
		const claims = whereErrorCode(paste, 'insufficient_claims');
		if (claims)
			return {
				findings: findings(
					[reason(claims, 'A policy asks for another sign-in, and says in claims which.')],
					[
						['second-factor-or-app-password-required', 'likely'],
						['revoked-credentials', 'possible'],
					],
				),
				answers: [answer(claims, 'what-the-response-asks-for', 'more')],
			};
		// npm sends the scheme OTP, GitHub its own header.
		const otp =
			paste.challenges.find(({ scheme }) => scheme === 'otp') ??
			paste.exchanges
				.map(({ response }) => headerOf(response, 'x-github-otp'))
				.concat(paste.looseHeaders.find(({ name }) => name === 'x-github-otp'))
				.find((header) => header?.value.text.startsWith('required'))?.value;
		if (otp)
			return {
				findings: findings(
					[reason(otp, 'The server asks for a one-time code.')],
					[['second-factor-or-app-password-required', 'certain']],
				),
			};
		return {};
	},
};
