import { createPrivateKey, sign, type JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The keys of the issuer that takes part in reproductions. */
const { keys } = JSON.parse(readFileSync(new URL('issuer/keys.json', import.meta.url), 'utf8')) as {
	keys: (JsonWebKey & { kid: string })[];
};

/** The moment of the recordings, in seconds. */
const recorded = Date.parse('2026-11-22T09:00:00Z') / 1000;

/**
 * Makes a token of our own issuer once more, with the times of the recordings and the same
 * identifier, signed with the same key. One that had run out has run out half an hour ago.
 */
export function tokensAgain(token: string): string {
	const [header = '', body = ''] = token.split('.');
	const head = read(header);
	const key = keys.find(({ kid }) => kid === head['kid']);
	if (!key || head['alg'] !== 'RS256') return token;
	const claims = read(body);
	const { iat, exp } = claims as { iat: number; exp: number };
	const moved = exp * 1000 < Date.now() ? recorded - 1800 - exp : recorded - iat;
	for (const name of ['iat', 'exp', 'nbf', 'auth_time'])
		if (typeof claims[name] === 'number') claims[name] += moved;
	for (const [name, value] of [
		['jti', 'Vm9Bq3hZ8kTr2xWcY5nLd'],
		['at_hash', 'l4EpH9ArCJ0nUS1Z5JqEJQ'],
	] as const)
		if (name in claims) claims[name] = value;
	const input = `${header}.${write(claims)}`;
	const signature = sign(
		'RSA-SHA256',
		Buffer.from(input),
		createPrivateKey({ key, format: 'jwk' }),
	);
	return `${input}.${signature.toString('base64url')}`;
}

function read(part: string): Record<string, unknown> {
	return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
}

function write(part: object): string {
	return Buffer.from(JSON.stringify(part)).toString('base64url');
}
