import type { Rule } from '../../rule.ts';
import { answer, findings, reason } from './reading/findings.ts';
import { whereErrorCode } from './reading/said.ts';
import { isExplained } from './reading/refusals.ts';
import { tells401 } from './reading/sent.ts';

/**
 * What a Bearer challenge says by its error, and by having none: a server leaves it out where the
 * request brought nothing to judge.
 */
export const bearerError: Rule = {
	id: 'bearer-error',
	source: 'https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1',
	judge: (paste) => {
		const token = whereErrorCode(paste, 'invalid_token');
		if (token)
			return {
				// A sentence beside it says more.
				findings: isExplained(paste)
					? []
					: findings(
							[
								reason(
									token,
									'A token arrived, and the server takes it for expired, withdrawn, malformed or not valid here.',
								),
							],
							[
								['expired-token', 'possible'],
								['wrong-audience', 'possible'],
								['untrusted-issuer', 'possible'],
								['bad-token-signature', 'possible'],
								['revoked-credentials', 'possible'],
							],
						),
				answers: [answer(token, 'what-the-response-asks-for', 'invalid-token')],
			};
		const bearer = paste.challenges.find(
			({ scheme, header }) => scheme === 'bearer' && header === 'www-authenticate',
		);
		if (!bearer) return {};
		const request = whereErrorCode(paste, 'invalid_request');
		if (request)
			return {
				findings: findings(
					[
						reason(
							request,
							'The server could not read the request: a part is missing, stands there twice or is malformed.',
						),
					],
					[
						['malformed-authorization-header', 'likely'],
						['conflicting-credentials', 'possible'],
					],
				),
			};
		const { parameters } = bearer;
		if (parameters.has('error') || paste.credentials.length > 0) return {};
		const isAlone = paste.challenges.every(({ scheme }) => scheme === 'bearer');
		// What registries and Exchange send to everybody first, with where a token comes from.
		const isRegistry = parameters.has('service') || parameters.has('trusted_issuers');
		return {
			findings: findings(
				[reason(bearer, 'A Bearer challenge without error: the server found no token to judge.')],
				[
					[
						'missing-credentials',
						isAlone && !isRegistry && tells401(paste) ? 'likely' : 'possible',
					],
					['authorization-stripped-by-proxy', 'possible'],
					['wrong-scheme', 'possible'],
				],
			),
		};
	},
};
