import type { Span } from '../../../evidence/evidence.ts';
import type { Paste, Rule } from '../../rule.ts';
import { tellsOf401 } from './facts/refused.ts';

interface Status {
	readonly says: string;
	readonly url: string;
}

const guide = '/guides/401-403-404-and-407/';

/** What other statuses say, and where to read on. RFC 9110, section 15, where nothing else is named. */
const meanings: Readonly<Record<number, Status>> = {
	400: {
		says: 'This is a 400: the server could not read the request.',
		url: '/causes/malformed-authorization-header/',
	},
	403: {
		says: 'This is a 403: the server knows enough about you and refuses all the same.',
		url: guide,
	},
	404: {
		says: 'This is a 404: nothing is at this address, or you are not to know of it.',
		url: guide,
	},
	407: {
		says: 'This is a 407: a proxy on the way wants to know who you are, and not the site.',
		url: guide,
	},
	// Laravel, \Illuminate\Session\TokenMismatchException
	419: {
		says: 'This is a 419: the page was open for too long, or its cookie did not come along.',
		url: '/causes/expired-session/',
	},
	429: {
		says: 'This is a 429: too many requests came in too short a time.',
		url: '/causes/too-many-requests/',
	},
	431: {
		says: 'This is a 431: a header or a cookie is too large.',
		url: '/causes/header-or-cookie-too-large/',
	},
	// IIS and Exchange: login time-out
	440: { says: 'This is a 440: the session has ended.', url: '/causes/expired-session/' },
	// nginx: ngx_http_ssl_module
	495: {
		says: 'This is a 495: the certificate of the caller is not accepted.',
		url: '/causes/client-certificate-problem/',
	},
	496: {
		says: 'This is a 496: the caller sent no certificate.',
		url: '/causes/client-certificate-problem/',
	},
	// Esri
	498: {
		says: 'This is a 498: the token has run out or is not valid.',
		url: '/causes/expired-token/',
	},
	500: {
		says: 'This is a 500: the server failed, and not your credentials.',
		url: '/fixes/check-service-status/',
	},
	502: {
		says: 'This is a 502: what stands in front got no answer that it could use.',
		url: '/fixes/check-service-status/',
	},
	503: {
		says: 'This is a 503: the service is not available for now.',
		url: '/fixes/check-service-status/',
	},
	504: {
		says: 'This is a 504: what stands in front waited for an answer in vain.',
		url: '/fixes/check-service-status/',
	},
	511: {
		says: 'This is a 511: the network wants you to sign in before it lets you out.',
		url: guide,
	},
};

/** A paste that tells of another status, and of no 401. */
export const otherStatus: Rule = {
	id: 'other-status',
	source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
	judge: (paste) => {
		if (tellsOf401(paste) || /\bunauthori[sz]ed\b/i.test(paste.text)) return {};
		const told = lastOf(paste);
		const meaning = told && meanings[told.status];
		return meaning
			? {
					remarks: [
						{
							kind: 'other-status',
							what: String(told.status),
							from: told.from,
							to: told.to,
							...meaning,
						},
					],
				}
			: {};
	},
};

/** The status that decided: of the last exchange, or the first told otherwise. */
function lastOf(paste: Paste): (Span & { readonly status: number }) | undefined {
	const answered = paste.exchanges.findLast(({ response }) => response && response.status >= 200);
	if (answered?.response)
		return { ...answered.response.statusAt, status: answered.response.status };
	for (const one of [...paste.statuses, ...paste.logLines, ...paste.bodies]) {
		const { from, to, status } = one;
		if (status !== undefined && meanings[status]) return { from, to, status };
	}
	return undefined;
}
