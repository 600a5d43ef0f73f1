import { readFileSync } from 'node:fs';
import { proof, tokenFor } from './proofs.mjs';

const origin = 'http://127.0.0.1:9081';
const url = `${origin}/me`;
const token = await tokenFor(readFileSync('/var/refresh-token', 'utf8'), `${origin}/token`);
const makeProof = (url, nonce) => proof('GET', url, { token, nonce });
const send = (url, DPoP) => fetch(url, { headers: { Authorization: `DPoP ${token}`, DPoP } });

const response = await send(url, await makeProof(url));
console.log(response.status, await response.text());
