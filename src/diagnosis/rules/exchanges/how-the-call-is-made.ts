import type { Rule } from '../../rule.ts';
import { isOfBrowser, tells401 } from '../facts.ts';
import { answer, findings, reason } from '../say.ts';

/** The answer of the wizard that a scheme stands for. */
const ways: Readonly<Record<string, 'token' | 'password' | 'windows'>> = {
	bearer: 'token',
	token: 'token',
	apikey: 'token',
	basic: 'password',
	digest: 'password',
	negotiate: 'windows',
	ntlm: 'windows',
};

/** Requests that are signed one by one. */
const signing = /^(?:aws4-|hmac|hawk$|signature$|sharedkey)/;

/**
 * The wizard’s question how the call proves who it is, where a program’s header shows it.
 *
 * @see https://www.iana.org/assignments/http-authschemes/
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
 */
export const howTheCallIsMade: Rule = {
	id: 'how-the-call-is-made',
	judge: (paste) => {
		const all = paste.credentials.filter(({ header }) => header === 'authorization');
		const [first] = all;
		const isOne = all.every(({ scheme }) => scheme === first?.scheme);
		const isOfPage = paste.exchanges.some(
			({ request, source }) => source === 'copy-as-fetch' || isOfBrowser(request),
		);
		if (!first || !isOne || isOfPage) return {};
		// Salesforce takes plain tokens under the scheme of OAuth 1.
		const isSigned = signing.test(first.scheme) || first.parameters?.has('oauth_signature');
		const way = isSigned ? 'signature' : ways[first.scheme];
		if (!way) return {};
		const answers = [answer(first, 'how-the-call-is-made', way)];
		if (way !== 'signature') return { answers };
		return {
			findings: findings(
				{
					'request-signature-mismatch': tells401(paste) ? 'likely' : 'possible',
					'clock-skew': 'possible',
					'wrong-credentials': 'possible',
				},
				reason(first, 'The request itself is signed.'),
			),
			answers: [...answers, answer(first, 'signature-or-certificate', 'signature')],
		};
	},
};
