import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { importJWK, SignJWT } from 'jose';

const { d, ...jwk } = JSON.parse(readFileSync('/srv/client/key.json', 'utf8'));
const key = await importJWK({ ...jwk, d }, 'EdDSA');

/** A proof that the caller has the key, RFC 9449, section 4.2. */
export async function proof(method, url, { token, nonce } = {}) {
	const ath = token && createHash('sha256').update(token).digest('base64url');
	return new SignJWT({ jti: randomUUID(), htm: method, htu: url, ath, nonce })
		.setProtectedHeader({ typ: 'dpop+jwt', alg: 'EdDSA', jwk })
		.setIssuedAt()
		.sign(key);
}

export async function tokenFor(refreshToken, endpoint) {
	const response = await fetch(endpoint, {
		method: 'POST',
		headers: { DPoP: await proof('POST', endpoint) },
		body: new URLSearchParams({
			grant_type: 'refresh_token',
			client_id: 'orders-app',
			refresh_token: refreshToken,
		}),
	});
	return (await response.json()).access_token;
}
