import { createRemoteJWKSet, jwtVerify } from 'jose';

const keys = createRemoteJWKSet(new URL('http://localhost:8081/jwks'));

export async function verify(token) {
	const { payload } = await jwtVerify(token, keys, {
		issuer: 'https://auth.example.com',
		audience: 'https://api.example.com',
		algorithms: ['RS256'],
	});
	return payload;
}
