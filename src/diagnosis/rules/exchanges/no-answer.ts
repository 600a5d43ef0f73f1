import type { Obstacle } from '../../../evidence/evidence.ts';
import type { Rule } from '../../rule.ts';
import { tellsOf401 } from './facts/refused.ts';

interface Meaning {
	readonly says: string;
	readonly url: string;
}

const meanings: Readonly<Record<Obstacle['what'], Meaning>> = {
	cors: {
		says: 'The browser kept the answer from the page (CORS); whether it is a 401 stands in its Network panel.',
		url: '/causes/cors-preflight-challenged/',
	},
	tls: {
		says: 'The secure connection (TLS) failed before any request, so nobody has looked at your credentials.',
		url: '/guides/how-a-401-works/',
	},
	dns: {
		says: 'The name of the host was not found (DNS), so no server was asked.',
		url: '/causes/dns-points-elsewhere/',
	},
	connection: {
		says: 'No connection came about, so no server has answered.',
		url: '/fixes/check-service-status/',
	},
	timeout: {
		says: 'No answer came in time, so nothing was refused.',
		url: '/fixes/check-service-status/',
	},
	'mixed-content': {
		says: 'The browser blocked a request over http from a page over https, so no server was asked.',
		url: '/causes/wrong-url/',
	},
};

/** Words of TLS that speak of the caller’s certificate: RFC 8446, section 6.2. */
const ofCaller =
	/ERR_BAD_SSL_CLIENT_AUTH_CERT|certificate required|alert bad certificate|alert unknown ca|SSL_CLIENT_AUTH|no required SSL certificate/i;

/** A paste that tells of a failure before any status. */
export const noAnswer: Rule = {
	id: 'no-answer',
	source: 'https://fetch.spec.whatwg.org/#concept-network-error',
	judge: (paste) => {
		if (tellsOf401(paste) || paste.exchanges.some(({ response }) => response)) return {};
		const obstacle = paste.obstacles[0];
		if (!obstacle) return {};
		const { what, from, to } = obstacle;
		const said = ofCaller.exec(paste.text);
		const meaning =
			what === 'tls' && said
				? {
						says: 'The secure connection failed because of the caller’s certificate.',
						url: '/causes/client-certificate-problem/',
					}
				: meanings[what];
		return { remarks: [{ kind: 'no-answer', what, from, to, ...meaning }] };
	},
};
