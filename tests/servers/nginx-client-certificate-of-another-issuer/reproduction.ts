import { connection, makeAuthority, makeCertificate } from '../_harness/certificates.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginx } from '../_harness/servers/nginx.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';
import type { Stage } from '../_harness/stage.ts';

const request = `GET /v1/orders HTTP/1.1
Host: api.example.com`;
const call = async (stage: Stage, shows: string) => ({
	exchanges: [
		await stage.send(
			request,
			8443,
			await connection(stage, { trusts: 'servers', to: 'api.example.com', shows }),
		),
	],
});

export default reproduction({
	title: 'The new certificate comes from an issuer that nginx does not know yet',
	cause: 'client-certificate-problem',
	fix: 'renew-a-certificate',
	change: 'The new issuer is added to the file of `ssl_client_certificate`, next to the old one.',
	server: nginx,
	also: [nodeApp(express, '/srv/app/server.js', 3000)],
	async prepare(stage) {
		for (const authority of ['servers', 'clients-2025', 'clients-2026', 'strangers'])
			await makeAuthority(stage, authority);
		await makeCertificate(stage, 'api', { by: 'servers', names: 'DNS:api.example.com' });
		await makeCertificate(stage, 'billing-job', { by: 'clients-2026' });
		await makeCertificate(stage, 'mallory', { by: 'strangers' });
		const known = [await stage.read('/etc/pki/clients-2025.pem')];
		if (stage.name === 'after') known.push(await stage.read('/etc/pki/clients-2026.pem'));
		await stage.write('/etc/nginx/client-cas.pem', known.join(''));
	},
	ask: (stage) => call(stage, 'billing-job'),
	askWithout: (stage) => call(stage, 'mallory'),
	marks: [
		{
			text: '"error":"Client certificate refused"',
			means: 'refused',
			why: 'The application refuses, by what nginx tells it in a header.',
		},
		{
			text: 'FAILED:unable to verify the first certificate',
			means: 'attention',
			why: 'This is `$ssl_client_verify`: the issuer is not among those that nginx knows.',
		},
	],
});
