import type { Rule } from '../../rule.ts';
import { answer, findings, reason } from './reading/findings.ts';
import { sentCredentials } from './reading/sent.ts';

const signing =
	/^(?:aws4-|hmac|hawk$|signature$|sharedkey|tc3-|oauth$|aws$|sharedaccesssignature$)/;

/** Requests that are signed one by one: AWS, HMAC, OAuth 1, webhooks. */
export const requestSignatureRefused: Rule = {
	id: 'request-signature-refused',
	source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
	judge: (paste) => {
		const sent = sentCredentials(paste).find(({ credentials: { scheme } }) => signing.test(scheme));
		const answers = sent
			? [
					answer(sent.credentials, 'how-the-call-is-made', 'signature'),
					answer(sent.credentials, 'signature-or-certificate', 'signature'),
				]
			: [];
		if (!sent) return {};
		const missing = sent.credentials.deviations.find(({ id }) => id === 'missing-parameter');
		return {
			findings: findings(
				[
					missing
						? reason(missing, 'A parameter that the scheme demands is missing.')
						: reason(sent.credentials, 'The request itself is signed.'),
				],
				missing
					? [['malformed-authorization-header', 'likely']]
					: sent.refused
						? [
								['request-signature-mismatch', 'likely'],
								['clock-skew', 'possible'],
								['wrong-credentials', 'possible'],
							]
						: [['request-signature-mismatch', 'possible']],
			),
			answers,
		};
	},
};
