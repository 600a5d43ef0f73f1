import type { Rule } from '../../rule.ts';
import { answer, findings, reason } from './reading/findings.ts';
import { whereErrorCode } from './reading/said.ts';

/** A token that is good and reaches less far than this call needs. */
export const scopeTooSmall: Rule = {
	id: 'scope-too-small',
	source: 'https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1',
	judge: (paste) => {
		const code = whereErrorCode(paste, 'insufficient_scope');
		if (code) {
			// Docker’s registries say so of whoever has not signed in for this repository.
			const isRegistry = paste.challenges.some(({ parameters }) => parameters.has('service'));
			return {
				findings: findings(
					[
						reason(
							code,
							'The server knows the token, and says that its scope does not reach so far.',
						),
					],
					isRegistry
						? [
								['insufficient-permissions', 'likely'],
								['wrong-audience', 'possible'],
							]
						: [['insufficient-permissions', 'certain']],
				),
				answers: [answer(code, 'what-the-response-asks-for', 'more')],
			};
		}
		return {};
	},
};
