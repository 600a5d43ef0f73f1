import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { issuer, refreshToken, sameTokens, tokenRequest } from '../_harness/servers/issuer.ts';
import { express, nodeApp } from '../_harness/servers/node-app.ts';
import type { Stage } from '../_harness/stage.ts';

const payWith = (signIn: string) => async (stage: Stage) => {
	const { response } = await stage.send(
		tokenRequest(
			{ grant_type: 'refresh_token', refresh_token: await refreshToken(stage, `/var/${signIn}`) },
			basic('orders-app', 'winter'),
		),
		8081,
	);
	const token = /"access_token":"([^"]+)"/.exec(response)?.[1] ?? '';
	return {
		exchanges: [
			await stage.send(`POST /payments HTTP/1.1
Host: api.example.com
Authorization: Bearer ${token}
Content-Type: application/json

{"to":"tea shop"}`),
		],
	};
};

export default reproduction({
	title: 'The sign-in was by password alone, and the call wants a second factor',
	cause: 'second-factor-or-app-password-required',
	fix: 'ask-for-the-right-token',
	change:
		'The person signs in again with the second factor that `acr_values` names; the call carries the token of that sign-in.',
	server: nodeApp(express, '/srv/api/app.mjs'),
	also: [issuer],
	uses: [{ name: 'jose', npm: 'jose' }],
	ask: payWith('signed-in-with-a-password'),
	askAfter: payWith('signed-in-with-a-second-factor'),
	askWithout: `POST /payments HTTP/1.1
Host: api.example.com
Content-Type: application/json

{"to":"tea shop"}`,
	vary: [sameTokens],
	marks: [
		{
			text: 'error="insufficient_user_authentication"',
			means: 'refused',
			why: 'The token is good, the sign-in behind it is not enough.',
		},
		{
			text: 'acr_values="mfa"',
			means: 'attention',
			why: 'What the next sign-in has to be asked for.',
		},
	],
});
