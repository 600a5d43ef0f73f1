import type { HeaderField } from '../../../evidence/evidence.ts';
import type { Rule } from '../../rule.ts';
import { headerOf, valueOf } from './facts/headers.ts';
import { finding, reason } from './facts/say.ts';
import { carrierOf, statusAt, stepsOf, type Step } from './facts/steps.ts';

/** Headers in which caches say that an answer came out of them. */
const hits: readonly { name: string; says: RegExp; source: string }[] = [
	{
		name: 'cache-status',
		says: /;\s?hit\b/i,
		source: 'https://www.rfc-editor.org/rfc/rfc9211.html#section-2.1',
	},
	{
		name: 'cf-cache-status',
		says: /^(?:HIT|STALE|UPDATING)$/i,
		source: 'https://developers.cloudflare.com/cache/how-to/configure-cache-status-code/',
	},
	{
		name: 'x-cache',
		says: /\bHIT\b/i,
		source:
			'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages-expiration.html',
	},
	{
		name: 'x-cache-status',
		says: /^(?:HIT|STALE)$/i,
		source:
			'https://nginx.org/en/docs/http/ngx_http_upstream_module.html#var_upstream_cache_status',
	},
	{
		name: 'x-proxy-cache',
		says: /^(?:HIT|STALE)$/i,
		source:
			'https://nginx.org/en/docs/http/ngx_http_upstream_module.html#var_upstream_cache_status',
	},
];

/** A 401 that a cache had stored. */
export const cachedAnswer: Rule = {
	id: 'cached-answer',
	source: 'https://www.rfc-editor.org/rfc/rfc9111.html#section-5.1',
	judge: (paste) => {
		for (const step of stepsOf(paste)) {
			if (step.status !== 401) continue;
			const hit = hitOf(step);
			const age = ageOf(step);
			if (!hit && !age) continue;
			const sure = (hit && age) ?? (carrierOf(step) && hit);
			return {
				findings: [
					finding(
						'cached-401',
						sure ? 'certain' : 'likely',
						...(hit ? [reason(hit.value, 'A cache gave this answer, and asked nobody.')] : []),
						...(age
							? [reason(age.value, `The answer was stored ${secondsOf(age)} seconds ago.`)]
							: []),
						reason(statusAt(step), 'The stored answer is a 401.'),
					),
				],
			};
		}
		return {};
	},
};

function hitOf({ response }: Step): HeaderField | undefined {
	// Fastly calls an answer that it made itself a hit, with none counted.
	if (/^[0, ]+$/.test(valueOf(response, 'x-cache-hits'))) return undefined;
	return response?.headers.find(({ name, value }) =>
		hits.some((one) => one.name === name && one.says.test(value.text)),
	);
}

function ageOf({ response }: Step): HeaderField | undefined {
	const age = headerOf(response, 'age');
	return age && /^[1-9]\d{0,8}$/.test(age.value.text) ? age : undefined;
}

const secondsOf = ({ value }: HeaderField): number => Number(value.text);
