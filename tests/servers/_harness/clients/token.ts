import type { Asked, Stage } from '../stage.ts';

/** The token endpoint’s answers differ from run to run; the tokens that lie in files begin otherwise. */
export const freshToken: readonly [RegExp, string] = [
	/eyJ[\w-]+\.eyJzdWIi[\w-]+\.[\w-]+/g,
	'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl',
];

/**
 * Asks the issuer on port 3000 for a token, as the client orders-program, and calls the API with it.
 *
 * @param form what the token request says, as `grant_type=…&…`
 */
export function withFreshToken(form: string, call: string) {
	return async (stage: Stage): Promise<Asked> => {
		const issued = await stage.send(
			`POST /token HTTP/1.1
Host: auth.example.com
Authorization: Basic b3JkZXJzLXByb2dyYW06d2ludGVy
Content-Type: application/x-www-form-urlencoded

${form}`,
			3000,
		);
		const token = /"access_token": ?"([^"]+)"/.exec(issued.response)?.[1] ?? 'none';
		return {
			exchanges: [issued, await stage.send(`${call}\nAuthorization: Bearer ${token}`)],
		};
	};
}
