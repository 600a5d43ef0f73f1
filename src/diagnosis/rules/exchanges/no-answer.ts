import type { Obstacle } from '../../../evidence/evidence.ts';
import type { Paste, Rule, Said } from '../../rule.ts';
import { tells401 } from '../facts.ts';
import { findings, reason } from '../say.ts';

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

/** The log of a server that answers 401 because it cannot ask whom it has to ask. */
function besideAnswer(paste: Paste): Said {
	const last = paste.exchanges.findLast(({ response }) => response?.status === 401)?.response;
	const at = paste.obstacles.find(
		({ what, from }) =>
			last && from > last.statusAt.to && /^(?:connection|timeout|dns)$/.test(what),
	);
	return at
		? {
				findings: findings(
					{ 'authentication-backend-down': 'likely' },
					reason(at, 'Behind the answer somebody could not be reached.'),
				),
			}
		: {};
}

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
		if (obstacle && isAnswered) return besideAnswer(paste);
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
