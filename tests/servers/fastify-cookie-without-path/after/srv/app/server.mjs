import Fastify from 'fastify';

const sessions = new Map();
const fastify = Fastify();
fastify.post('/auth/login', async ({ body }, reply) => {
	if (body.name !== 'ana' || body.password !== 'winter') return reply.code(401).send();
	const id = crypto.randomUUID();
	sessions.set(id, body.name);
	return reply
		.header('Set-Cookie', `session=${id}; Path=/; HttpOnly; SameSite=Lax`)
		.code(204)
		.send();
});
fastify.get('/api/me', async ({ headers }, reply) => {
	const id = /session=([^;]+)/.exec(headers.cookie ?? '')?.[1];
	if (!sessions.has(id)) return reply.code(401).send({ message: 'Please sign in' });
	return { name: sessions.get(id) };
});
await fastify.listen({ port: 8080 });
