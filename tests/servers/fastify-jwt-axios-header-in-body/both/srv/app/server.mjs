import jwt from '@fastify/jwt';
import Fastify from 'fastify';

const fastify = Fastify();
fastify.register(jwt, { secret: 'a long sentence that nobody guesses' });
fastify.addHook('onRequest', (request) => request.jwtVerify());
fastify.post('/orders', async (request) => ({ id: 7, for: request.user.sub }));
await fastify.listen({ port: 8080 });
