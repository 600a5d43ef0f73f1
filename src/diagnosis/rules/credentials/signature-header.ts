import type { Rule } from '../../rule.ts';
import { headerOf } from '../facts.ts';
import { findings, reason } from '../say.ts';

/** `X-Hub-Signature-256`, `Stripe-Signature`. */
export const signatureName = /^(?:[a-z0-9-]{0,40}-)?signature(?:-[a-z0-9]{1,20})?$/;

/**
 * A request that carries a signature of itself, as webhooks do, is refused.
 *
 * @see https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
 * @see https://www.rfc-editor.org/rfc/rfc9421.html#section-4.2
 */
export const signatureHeader: Rule = {
	id: 'signature-header',
	judge: ({ exchanges }) => {
		const last = exchanges.findLast(({ response }) => response?.status === 401);
		// Who asks for something else has not come to the signature.
		if (headerOf(last?.response, 'www-authenticate')) return {};
		const field = last?.request?.headers.find(({ name }) => signatureName.test(name));
		return field
			? {
					findings: findings(
						{ 'request-signature-mismatch': 'likely' },
						reason(field.nameAt, 'The request brings a signature of itself.'),
					),
				}
			: {};
	},
};
