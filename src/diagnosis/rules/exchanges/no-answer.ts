import type { Obstacle } from '../../../evidence/evidence.ts';
import type { Rule } from '../../rule.ts';
import { tells401 } from '../facts.ts';

const down = '/fixes/check-service-status/';

const meanings: Readonly<Record<Obstacle['what'], readonly [says: string, url: string]>> = {
	cors: [
		'The browser kept the answer from the page (CORS); its Network panel tells whether it is a 401.',
		'/causes/cors-preflight-challenged/',
	],
	tls: [
		'The secure connection (TLS) failed before any request: nobody has looked at your credentials.',
		'/guides/how-a-401-works/',
	],
	dns: [
		'The name of the host was not found (DNS): no server was asked.',
		'/causes/dns-points-elsewhere/',
	],
	connection: ['No connection came about: no server has answered.', down],
	timeout: ['No answer came in time: nothing was refused.', down],
	'mixed-content': [
		'The browser blocked a request over http from a page over https: no server was asked.',
		'/causes/wrong-url/',
	],
};

/** Alerts that speak of the caller’s certificate (RFC 8446, section 6.2). */
const ofCaller =
	/certificate required|alert (?:bad certificate|unknown ca)|BAD_SSL_CLIENT_AUTH_CERT/i;

/**
 * A paste that tells of a failure before any status.
 *
 * @see https://fetch.spec.whatwg.org/#concept-network-error
 */
export const noAnswer: Rule = {
	id: 'no-answer',
	judge: (paste) => {
		const [obstacle] = paste.obstacles;
		const isAnswered = paste.exchanges.some(({ response }) => response);
		if (!obstacle || isAnswered || tells401(paste) || /\b401\b/.test(paste.text)) return {};
		const { what, from, to } = obstacle;
		const [says, url] =
			what === 'tls' && ofCaller.test(paste.text)
				? [
						'The secure connection failed because of the caller’s certificate.',
						'/causes/client-certificate-problem/',
					]
				: meanings[what];
		return { remarks: [{ kind: 'no-answer', what, from, to, says, url }] };
	},
};
