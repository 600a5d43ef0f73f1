import type { Rule } from '../../rule.ts';
import { findings, reason, type Causes } from './reading/findings.ts';
import { isExplained } from './reading/refusals.ts';
import { whereErrorCode, whereSaid, whereWritten } from './reading/said.ts';

interface EndpointError {
	readonly says: string;
	readonly causes: Causes;
}

/** RFC 6749, section 5.2, and what OpenID Connect adds (Core, section 3.1.2.6). */
const errors: Readonly<Record<string, EndpointError>> = {
	invalid_client: {
		says: 'The token endpoint does not accept the client’s id and secret, or the way in which they were sent.',
		causes: [
			['wrong-credentials', 'likely'],
			['wrong-scheme', 'possible'],
			['wrong-environment-or-host', 'possible'],
			['special-characters-in-credentials', 'possible'],
		],
	},
	invalid_grant: {
		says: 'What was to be exchanged (a code, a refresh token, a password) has expired, was used or withdrawn, or is wrong.',
		causes: [
			['expired-token', 'likely'],
			['revoked-credentials', 'likely'],
			['wrong-credentials', 'possible'],
			['clock-skew', 'possible'],
		],
	},
	unauthorized_client: {
		says: 'This client may not use this way of getting a token.',
		causes: [
			['insufficient-permissions', 'likely'],
			['wrong-credentials', 'possible'],
		],
	},
	invalid_scope: {
		says: 'A scope that was asked for does not exist or is not open to this client.',
		causes: [['insufficient-permissions', 'likely']],
	},
	invalid_target: {
		says: 'The token endpoint does not know the service that a token is asked for.',
		causes: [['wrong-audience', 'likely']],
	},
	login_required: {
		says: 'Nobody is signed in at the sign-in service any more.',
		causes: [
			['expired-session', 'likely'],
			['cookie-not-sent', 'possible'],
		],
	},
	interaction_required: {
		says: 'The sign-in service wants to ask the person something first.',
		causes: [
			['second-factor-or-app-password-required', 'likely'],
			['expired-session', 'possible'],
		],
	},
	consent_required: {
		says: 'Nobody has agreed yet to what the application asks for.',
		causes: [['insufficient-permissions', 'likely']],
	},
};

/** Of the grant with a name and a password: RFC 6749, section 4.3. */
const wrongPassword = /\b(?:user ?name|password|user credentials)\b/i;

/** `invalid_grant` and its kin, which say less than the sentence beside them. */
export const tokenEndpointRefuses: Rule = {
	id: 'token-endpoint-refuses',
	source: 'https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2',
	judge: (paste) => {
		for (const [code, { says, causes }] of Object.entries(errors)) {
			const at =
				whereErrorCode(paste, code) ??
				(code.startsWith('invalid_')
					? whereWritten(paste, new RegExp(`\\b${code}\\b`))
					: undefined);
			if (!at) continue;
			// Microsoft Entra gives a number of its own beside it, which says what it is.
			const isExplainedBeside = isExplained(paste) || /\bAADSTS\d/.test(paste.text);
			const password = code === 'invalid_grant' ? whereSaid(paste, wrongPassword) : undefined;
			return {
				findings: password
					? findings(
							[
								reason(
									password,
									'The name and the password that were to be exchanged are not accepted.',
								),
							],
							[
								['wrong-credentials', 'likely'],
								['account-not-usable', 'possible'],
							],
						)
					: findings(
							[reason(at, says)],
							isExplainedBeside ? causes.map(([cause]) => [cause, 'possible']) : causes,
						),
			};
		}
		return {};
	},
};
