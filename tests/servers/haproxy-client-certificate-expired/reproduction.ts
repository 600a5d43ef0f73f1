import { connection, makeAuthority, makeCertificate } from '../_harness/certificates.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { haproxy } from '../_harness/servers/haproxy.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';
import type { Stage } from '../_harness/stage.ts';

const request = `GET /v1/orders HTTP/1.1
Host: api.example.com`;
const call = async (stage: Stage, shows?: string) => ({
	exchanges: [
		await stage.send(
			request,
			8443,
			await connection(stage, {
				trusts: 'servers',
				to: 'api.example.com',
				...(shows !== undefined && { shows }),
			}),
		),
	],
});

export default reproduction({
	title: 'The caller’s certificate has ended, and HAProxy says 401',
	cause: 'client-certificate-problem',
	fix: 'renew-a-certificate',
	change: 'The caller shows a new certificate from the same issuer.',
	server: haproxy,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	async prepare(stage) {
		await makeAuthority(stage, 'servers');
		await makeAuthority(stage, 'clients');
		await makeCertificate(stage, 'api', { by: 'servers', names: 'DNS:api.example.com' });
		await makeCertificate(stage, 'billing-job', { by: 'clients', ends: '20261115081120Z' });
		await makeCertificate(stage, 'billing-job-new', { by: 'clients' });
		// HAProxy wants certificate and key in one file.
		const parts = [await stage.read('/etc/pki/api.pem'), await stage.read('/etc/pki/api.key')];
		await stage.write('/etc/haproxy/api.pem', parts.join(''), 0o600);
	},
	ask: (stage) => call(stage, 'billing-job'),
	askAfter: (stage) => call(stage, 'billing-job-new'),
	// Without any certificate.
	askWithout: (stage) => call(stage),
	marks: [
		{
			text: '401 Unauthorized',
			means: 'refused',
			why: 'The rule asks for a certificate that verifies; this one ended a week ago.',
		},
		{
			text: 'You need a valid user and password to access this content.',
			means: 'attention',
			why: 'HAProxy’s page for every 401. Here no password would help, and the answer asks for none.',
		},
	],
});
