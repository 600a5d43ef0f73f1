import type { Span } from '../../../evidence/evidence.ts';
import type { Finding } from '../../finding.ts';
import type { Paste, Rule } from '../../rule.ts';
import { finding, reason } from './facts/say.ts';
import { carrierOf, stepsOf, type Step } from './facts/steps.ts';

/** How applications say that no header came at all. */
const unseen: readonly { says: RegExp; plain: boolean; source: string }[] = [
	{
		says: /\b(?:no|missing|empty|without(?: an?)?) ['"`]?authorization['"`:]?(?: ?basic['"`]?)?(?: request)? header\b/i,
		plain: true,
		source: 'https://github.com/sabre-io/dav/blob/master/lib/DAV/Auth/Backend/AbstractBasic.php',
	},
	{
		says: /\bauthorization['"`]? header (?:is |was |has )?(?:missing|empty|absent|not (?:found|present|provided|set|sent|received)|required)\b/i,
		plain: true,
		source: 'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth',
	},
	{
		says: /\bjwt_auth_no_auth_header\b|\bJWT Token not found\b/i,
		plain: true,
		source: 'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth',
	},
	{
		says: /\bHTTP_AUTHORIZATION\b[^\n]{0,20}(?:\(null\)|\bnull\b|\bempty\b|\bundefined\b|''|"")/i,
		plain: true,
		source: 'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth',
	},
	{
		// Also said where the first word of the header is none that it knows.
		says: /\bauthentication credentials were not provided\b/i,
		plain: false,
		source:
			'https://www.django-rest-framework.org/api-guide/authentication/#apache-mod_wsgi-specific-configuration',
	},
	{
		// WordPress says 401 to nobody and 403 to somebody: rest_authorization_required_code().
		says: /["']code["']\s{0,5}:\s{0,5}["'](?:rest_not_logged_in|rest_cannot_\w{1,30}|rest_forbidden\w{0,30})["']/,
		plain: false,
		source: 'https://developer.wordpress.org/reference/functions/rest_authorization_required_code/',
	},
];

/** The client shows that credentials leave, and the application says that none came. */
export const headerSentNotSeen: Rule = {
	id: 'header-sent-not-seen',
	source: 'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth',
	judge: (paste) => {
		const step = stepsOf(paste).find(
			(one) =>
				(one.status === 401 || one.status === 0) &&
				one.sent.credentials.some(({ name, scheme }) => name === 'authorization' && scheme),
		);
		const header = step && carrierOf(step);
		if (!header || isDamaged(paste, header.value)) return {};
		for (const { says, plain } of unseen) {
			const found = says.exec(paste.text);
			if (!found) continue;
			const at = { from: found.index, to: found.index + found[0].length };
			const sent = reason(header.nameAt, 'The request has its Authorization header.');
			const findings: Finding[] = [
				finding(
					'authorization-stripped-by-proxy',
					!plain && isOverHttp(step) ? 'possible' : 'likely',
					sent,
					reason(at, 'The application says that none came.'),
				),
			];
			if (!plain)
				findings.push(
					finding(
						'wrong-scheme',
						'possible',
						reason(at, 'It says the same of a scheme that it does not know.'),
					),
				);
			return {
				findings,
				...(plain && {
					answers: [{ question: 'application-sees-header', answer: 'never-arrives', ...at }],
				}),
			};
		}
		return {};
	},
};

/**
 * WordPress takes no application password over http:
 * https://developer.wordpress.org/reference/functions/wp_is_application_passwords_available/
 */
function isOverHttp({ knowsScheme, url }: Step): boolean {
	return knowsScheme && url?.protocol === 'http:';
}

/** Whether the header is so written that it may have arrived and was not understood. */
function isDamaged({ credentials }: Paste, { from, to }: Span): boolean {
	return credentials.some(
		(one) => one.from >= from && one.to <= to && one.deviations.some(({ id }) => id !== 'masked'),
	);
}
