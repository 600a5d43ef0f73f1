import Fastify from 'fastify';
import { findUser, requireUser } from './users.mjs';

const fastify = Fastify();
fastify.decorateRequest('user');
fastify.addHook('preHandler', findUser);
fastify.addHook('onRequest', requireUser);
fastify.get('/me', async (request) => ({ name: request.user }));
await fastify.listen({ port: 8080 });
