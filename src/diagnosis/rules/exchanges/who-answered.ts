import type { Rule } from '../../rule.ts';
import { headerOf, valueOf } from '../facts.ts';
import { answer } from '../say.ts';
import { stepsOf } from './facts/steps.ts';

/**
 * What the 401 itself shows of who gave it: only what passes no foreign answer on. A `Server` line
 * alone names whoever stands in front.
 *
 * @see https://developer.wordpress.org/reference/functions/rest_authorization_required_code/
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.4
 * @see https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c
 */
export const whoAnswered: Rule = {
	id: 'who-answered',
	judge: (paste) => {
		const response = stepsOf(paste).findLast(({ status }) => status === 401)?.response;
		if (!response) return {};
		const { from = 0, to = 0 } = response.body ?? {};
		const body = paste.bodies.find((one) => one.from >= from && one.to <= to);
		const asks = headerOf(response, 'www-authenticate');
		if (body?.code && /^rest_[a-z_]{3,40}$/.test(body.code.text))
			return { answers: [answer(body.code, 'what-answers', 'cms')] };
		if (
			asks &&
			valueOf(response, 'server').startsWith('Microsoft-IIS/') &&
			/^(?:NTLM|Negotiate)\b/i.test(asks.value.text)
		)
			return { answers: [answer(asks.nameAt, 'what-answers', 'iis')] };
		if (body?.message?.text === '401 Authorization Required')
			return { answers: [answer(body.message, 'what-answers', 'web-server')] };
		return {};
	},
};
