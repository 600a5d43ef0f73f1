import { readFileSync } from 'node:fs';
import { createLocalJWKSet, jwtVerify } from 'jose';

const keys = createLocalJWKSet(JSON.parse(readFileSync('/etc/api/keys.json', 'utf8')));

export async function verify(token) {
	const { payload } = await jwtVerify(token, keys, {
		issuer: 'https://auth.example.com',
		audience: 'https://api.example.com',
		algorithms: ['RS256'],
	});
	return payload;
}
