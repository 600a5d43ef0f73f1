const keys = new Map([['4f1c9a7e2b', 'ana']]);

export async function findUser(request) {
	request.user = keys.get(request.headers['x-api-key']);
}

export async function requireUser(request, reply) {
	if (!request.user) return reply.code(401).send({ message: 'Please send your API key' });
}
