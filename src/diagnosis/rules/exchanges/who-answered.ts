import type { ErrorBody } from '../../../evidence/evidence.ts';
import type { Rule } from '../../rule.ts';
import { headerOf } from './facts/headers.ts';
import { stepsOf, type Step } from './facts/steps.ts';

interface Sign {
	readonly answer: 'web-server' | 'iis' | 'cms' | 'in-front';
	readonly is: (
		step: Step,
		body: ErrorBody | undefined,
	) => { from: number; to: number } | undefined;
	readonly source: string;
}

const inHeader =
	(name: string, says = /./) =>
	({ response }: Step) => {
		const found = headerOf(response, name);
		return found && says.test(found.value.text) ? found.nameAt : undefined;
	};

/** Only what passes no foreign answer on: a `Server` line alone names whoever stands in front. */
const signs: readonly Sign[] = [
	{
		answer: 'in-front',
		is: inHeader('x-amzn-errortype', /^(?:Unauthorized|MissingAuthenticationToken|AccessDenied)/),
		source:
			'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
	},
	{
		answer: 'in-front',
		is: inHeader('x-goog-iap-generated-response'),
		source: 'https://docs.cloud.google.com/iap/docs/faq',
	},
	{
		answer: 'cms',
		is: (_, body) => (/^rest_[a-z_]{3,40}$/.test(body?.code?.text ?? '') ? body?.code : undefined),
		source: 'https://developer.wordpress.org/rest-api/',
	},
	{
		answer: 'iis',
		is: (step) =>
			/^Microsoft-(?:IIS|HTTPAPI)\//.test(headerOf(step.response, 'server')?.value.text ?? '')
				? inHeader('www-authenticate', /^(?:NTLM|Negotiate)\b/i)(step)
				: undefined,
		source:
			'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
	},
	{
		answer: 'web-server',
		is: (_, body) =>
			body?.shape === 'page' && /^401 Authorization Required$/.test(body.message?.text ?? '')
				? body.message
				: undefined,
		source:
			'https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_special_response.c',
	},
];

/** What the 401 itself shows of who gave it. */
export const whoAnswered: Rule = {
	id: 'who-answered',
	source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.4',
	judge: (paste) => {
		const step = stepsOf(paste).findLast(({ status }) => status === 401);
		if (!step) return {};
		const within = step.response?.body;
		const body =
			within && paste.bodies.find(({ from, to }) => from >= within.from && to <= within.to);
		for (const { answer, is } of signs) {
			const at = is(step, body);
			if (at) return { answers: [{ question: 'what-answers', answer, from: at.from, to: at.to }] };
		}
		return {};
	},
};
