import { readFileSync } from 'node:fs';
import { proof, tokenFor } from './proofs.mjs';

const origin = 'http://127.0.0.1:9081';
const url = `${origin}/me`;
const token = await tokenFor(readFileSync('/var/refresh-token', 'utf8'), `${origin}/token`);
const makeProof = (url, nonce) => proof('GET', url, { token, nonce });
const send = (url, DPoP) => fetch(url, { headers: { Authorization: `DPoP ${token}`, DPoP } });
const nonces = new Map();

// #region fix
let response = await send(url, await makeProof(url, nonces.get(origin)));
const fresh = response.headers.get('DPoP-Nonce');
if (fresh) nonces.set(origin, fresh);
if (response.status === 401 && fresh && /use_dpop_nonce/.test(response.headers.get('WWW-Authenticate') ?? '')) {
	response = await send(url, await makeProof(url, fresh));
}
// #endregion
console.log(response.status, await response.text());
