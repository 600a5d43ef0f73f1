import { valueOf } from './headers.ts';
import type { Step } from './steps.ts';

/** Whether no browser sent it. */
export function isProgram({ request }: Step): boolean {
	const agent = valueOf(request, 'user-agent');
	return request !== undefined && agent !== '' && !/^(?:Mozilla|Opera)\//.test(agent);
}

/** Services that call a site by themselves, by what they put into `User-Agent`. */
export const automatedCallers: readonly { who: string; agent: string; source: string }[] = [
	{
		who: 'the check of Let’s Encrypt',
		agent: "Let's Encrypt validation server",
		source: 'https://letsencrypt.org/docs/challenge-types/',
	},
	{
		who: 'a probe of Kubernetes',
		agent: 'kube-probe/',
		source:
			'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
	},
	{
		who: 'a webhook of GitHub',
		agent: 'GitHub-Hookshot/',
		source: 'https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries',
	},
	{
		who: 'Google’s crawler',
		agent: 'Googlebot',
		source: 'https://developers.google.com/crawling/docs/troubleshooting/http-status-codes',
	},
	{
		who: 'WordPress calling itself',
		agent: 'WordPress/',
		source:
			'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-admin/includes/class-wp-site-health.php',
	},
	{ who: 'UptimeRobot', agent: 'UptimeRobot/', source: 'content/questions/who-calls.yaml' },
];
