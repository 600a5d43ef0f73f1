import type { Rule } from '../../rule.ts';
import { signatureName } from '../credentials/signature-header.ts';
import { headerOf } from '../facts.ts';
import { findings, reason } from '../say.ts';
import { requestAt, stepsOf } from './facts/steps.ts';

/** Addresses that only programs ask for. */
const path = /^\/\.well-known\/(?:acme-challenge|pki-validation)\//;

/** How programs name themselves that nobody gave a password. */
const agent =
	/^(?:GitHub-Hookshot|Stripe|Slackbot|Prometheus|kube-probe|ELB-HealthChecker|GoogleHC|UptimeRobot|Mozilla\/5\.0 \(compatible; (?:Let's Encrypt|UptimeRobot|Googlebot|bingbot))\b/;

/**
 * A certificate check, a webhook, a probe or a crawler is refused, and had nothing to show.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8555.html#section-8.3
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#delivery-headers
 * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export const automatedCaller: Rule = {
	id: 'automated-caller',
	judge: (paste) => {
		const step = stepsOf(paste).findLast(({ status }) => status === 401);
		if (!step || step.carrier) return {};
		const name = headerOf(step.request, 'user-agent')?.value;
		// A webhook signs what it sends and knows of no other way to say who it is.
		const signature =
			headerOf(step.response, 'www-authenticate') &&
			step.request?.headers.find((one) => signatureName.test(one.name));
		const at =
			name && agent.test(name.text)
				? name
				: signature
					? signature.nameAt
					: path.test(step.url?.pathname ?? '')
						? requestAt(step)
						: undefined;
		return at
			? {
					findings: findings(
						{ 'automated-caller-locked-out': 'likely' },
						reason(at, 'A program asks here by itself; it has no password to give.'),
					),
				}
			: {};
	},
};
