import type { Rule } from '../../rule.ts';
import { tells401 } from '../facts.ts';

const guide = '/guides/401-403-404-and-407/';

/** What other statuses say, and where to read on. */
const meanings: Readonly<Record<number, readonly [says: string, url: string]>> = {
	400: ['the server could not read the request.', '/causes/malformed-authorization-header/'],
	403: ['the server knows enough about you and refuses all the same.', guide],
	404: ['nothing is at this address, or you are not to know of it.', guide],
	407: ['a proxy on the way wants to know who you are, and not the site.', guide],
	// Laravel’s TokenMismatchException
	419: [
		'the page was open too long, or its cookie did not come along.',
		'/causes/expired-session/',
	],
	429: ['too many requests came in too short a time.', '/causes/too-many-requests/'],
	431: ['a header or a cookie is too large.', '/causes/header-or-cookie-too-large/'],
	511: ['the network wants you to sign in before it lets you out.', guide],
};

const failure = [
	'the server failed, and not your credentials.',
	'/fixes/check-service-status/',
] as const;

/**
 * A paste that tells of another status, and of no 401.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-15
 * @see https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/Handler.php
 */
export const otherStatus: Rule = {
	id: 'other-status',
	judge: (paste) => {
		if (tells401(paste) || /\b401\b|\bunauthori[sz]ed\b/i.test(paste.text)) return {};
		const { response } =
			paste.exchanges.findLast((one) => (one.response?.status ?? 0) >= 200) ?? {};
		const all = response
			? [{ status: response.status, ...response.statusAt }]
			: [...paste.statuses, ...paste.logLines, ...paste.bodies];
		for (const { status = 0, from, to } of all) {
			const meaning = meanings[status] ?? (status >= 500 && status < 600 ? failure : undefined);
			if (!meaning) continue;
			const [says, url] = meaning;
			const what = String(status);
			return {
				remarks: [
					{ kind: 'other-status', what, from, to, says: `This is a ${what}: ${says}`, url },
				],
			};
		}
		return {};
	},
};
