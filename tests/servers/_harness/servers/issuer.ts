import { readFile } from 'node:fs/promises';
import type { Server, Vary } from '../reproduction.ts';
import type { Asked, Stage } from '../stage.ts';
import { tokensAgain } from '../tokens.ts';

const folder = new URL('../issuer/', import.meta.url);

/**
 * An authorization server at 8081 that calls itself `https://auth.example.com`. What a reproduction
 * wants of it stands in its own `/etc/issuer/issuer.json`.
 */
export const issuer: Server = {
	name: 'oidc-provider',
	npm: 'oidc-provider',
	start: async (stage) => {
		for (const [file, from] of [
			['/srv/issuer/issuer.mjs', 'issuer.mjs'],
			['/etc/issuer/keys.json', 'keys.json'],
		] as const)
			await stage.write(file, await readFile(new URL(from, folder), 'utf8'));
		await stage.serve(process.execPath, [stage.path('/srv/issuer/issuer.mjs')], { on: 8081 });
	},
};

/** Writes the tokens that were recorded as they would be at the moment of the recordings. */
export const sameTokens: Vary = [/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/g, tokensAgain];

/**
 * Asks for a token, then makes the call with it.
 *
 * @param request for the token endpoint, as it goes over the wire
 * @param call what is asked with what came back
 */
export function withToken(
	request: string,
	call: (answer: Readonly<Record<string, string>>) => string,
): (stage: Stage) => Promise<Asked> {
	return async (stage) => {
		const got = await stage.send(request, 8081);
		const answer = JSON.parse(got.response.split('\n\n')[1] ?? '{}') as Record<string, string>;
		return { exchanges: [got, await stage.send(call(answer))] };
	};
}

/** A request to the token endpoint. */
export function tokenRequest(
	parameters: Readonly<Record<string, string>>,
	authorization = '',
): string {
	return `POST /token HTTP/1.1
Host: auth.example.com
X-Forwarded-Proto: https
Content-Type: application/x-www-form-urlencoded${authorization && `\nAuthorization: ${authorization}`}

${new URLSearchParams(parameters).toString()}`;
}

/** The refresh token of the person who has signed in; the issuer wrote it down when it started. */
export async function refreshToken(stage: Stage, file = '/var/refresh-token'): Promise<string> {
	return (await stage.read(file)) ?? '';
}
