import { createHash, createPrivateKey, sign, type JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { withNode } from '../_harness/clients/node.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { issuer } from '../_harness/servers/issuer.ts';
import { node } from '../_harness/servers/node-app.ts';

const accessToken = 'mF9B5f41JqMxkR7vTz0uWn3LcYpH2sDa8eGiK6oQ4bX';
const nonce = 'TGV0IG1lIGluLCBpdCBpcyBjb2xkIG91dHNpZGUu0o4';
const key = JSON.parse(
	readFileSync(new URL('both/srv/client/key.json', import.meta.url), 'utf8'),
) as JsonWebKey;

export default reproduction({
	title:
		'The server wants its nonce in the proof, and the program does not repeat the call with it',
	cause: 'nonce-or-challenge-not-answered',
	fix: 'answer-the-challenge',
	change: 'The program takes the nonce out of the refusal and repeats the call once with it.',
	server: issuer,
	uses: [{ name: 'jose', npm: 'jose' }],
	client: node,
	ask: withNode(['client.mjs'], {
		recorded: [8081],
		keep: (request) => request.startsWith('GET /me'),
	}),
	askWithout: async (stage) => ({
		exchanges: [await stage.send('GET /me HTTP/1.1\nHost: auth.example.com', 8081)],
	}),
	vary: [
		[/(?<=Authorization: DPoP )[\w-]{43}/gi, accessToken],
		[/(?<=DPoP-Nonce: )[\w-]{43}/gi, nonce],
		[/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/g, proofAgain],
	],
	marks: [
		{
			text: 'error="use_dpop_nonce"',
			means: 'refused',
			why: 'Nothing is wrong with the token: the proof beside it lacks the nonce of the server.',
		},
		{
			text: `dpop-nonce: ${nonce}`,
			means: 'attention',
			why: 'This value belongs into the next proof.',
		},
	],
});

/** The proof as it would be with the token, the nonce and the moment of the recording. */
function proofAgain(proof: string): string {
	const [header = '', body = ''] = proof.split('.');
	const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
	const input = `${header}.${Buffer.from(
		JSON.stringify({
			...claims,
			jti: '5f2b8a3e-4c1d-4e7a-9b60-2d8c7f1e0a35',
			htu: 'http://127.0.0.1:8081/me',
			ath: createHash('sha256').update(accessToken).digest('base64url'),
			...('nonce' in claims && { nonce }),
			iat: Date.parse('2026-11-22T09:00:00Z') / 1000,
		}),
	).toString('base64url')}`;
	const signature = sign(null, Buffer.from(input), createPrivateKey({ key, format: 'jwk' }));
	return `${input}.${signature.toString('base64url')}`;
}
