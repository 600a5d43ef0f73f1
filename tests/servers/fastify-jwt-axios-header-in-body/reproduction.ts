import { createHmac } from 'node:crypto';
import { withNode } from '../_harness/clients/node.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { fastify, nodeApp } from '../_harness/servers/node-app.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const input = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'ana', iat: 1700000000 })}`;
const signature = createHmac('sha256', 'a long sentence that nobody guesses').update(input);
const token = `${input}.${signature.digest('base64url')}`;

export default reproduction({
	title: 'axios is given the headers in the place of the body',
	cause: 'missing-credentials',
	fix: 'send-the-authorization-header',
	change: 'The headers stand in the third argument of `axios.post`, after the body.',
	server: nodeApp(fastify, '/srv/app/server.mjs'),
	uses: [{ name: '@fastify/jwt', npm: '@fastify/jwt' }],
	client: { name: 'axios', npm: 'axios' },
	ask: withNode(['client.mjs'], { env: { TOKEN: token } }),
	askWithout: `POST /orders HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: '{"headers":{"Authorization":"Bearer ',
			means: 'attention',
			why: 'The header went into the body, where nobody looks for it.',
		},
		{
			text: 'FST_JWT_NO_AUTHORIZATION_IN_HEADER',
			means: 'refused',
			why: 'Fastify found no header at all.',
		},
	],
});
