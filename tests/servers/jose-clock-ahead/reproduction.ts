import { createPrivateKey, sign, type JsonWebKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { withNode } from '../_harness/clients/node.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { express, node, nodeApp } from '../_harness/servers/node-app.ts';

const key = JSON.parse(
	readFileSync(new URL('both/srv/client/key.json', import.meta.url), 'utf8'),
) as JsonWebKey;
const recorded = Date.parse('2026-11-22T09:00:00Z') / 1000;
const ahead = 600;

export default reproduction({
	title: 'The clock of the machine that makes the token is ten minutes ahead',
	cause: 'clock-skew',
	fix: 'set-the-clock',
	change: 'The clock of that machine is right again, and the program makes a new token.',
	server: nodeApp(express, '/srv/app/app.mjs'),
	uses: [
		{ name: 'jose', npm: 'jose' },
		{ name: 'libfaketime', debian: ['libfaketime'] },
	],
	client: node,
	// Only the program is given the other time: nobody sets the clock of the machine that runs this.
	ask: (stage) => callAt(stage, ahead),
	askAfter: withNode(['client.mjs']),
	askWithout: `GET /orders HTTP/1.1
Host: api.example.com`,
	vary: [[/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/g, again]],
	marks: [
		{
			text: '"nbf\\" claim timestamp check failed',
			means: 'refused',
			why: 'The token says “not before 09:10”.',
		},
		{
			text: 'Date: Sun, 22 Nov 2026 09:00:00 GMT',
			means: 'attention',
			why: 'By the clock of the server it is ten minutes earlier.',
		},
	],
});

function callAt(stage: Parameters<ReturnType<typeof withNode>>[0], seconds: number) {
	const [library = ''] = ['x86_64', 'aarch64']
		.map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketime.so.1`)
		.filter((file) => existsSync(file));
	return withNode(['client.mjs'], {
		env: { LD_PRELOAD: library, FAKETIME: `+${seconds}s`, FAKETIME_DONT_FAKE_MONOTONIC: '1' },
	})(stage);
}

/** The token as the program would have made it at the moment of the recording. */
function again(token: string): string {
	const [header = '', body = ''] = token.split('.');
	const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { iat: number };
	const iat = recorded + (claims.iat - Date.now() / 1000 > ahead / 2 ? ahead : 0);
	const moved = { ...claims, iat, nbf: iat, exp: iat + 600 };
	const input = `${header}.${Buffer.from(JSON.stringify(moved)).toString('base64url')}`;
	const signature = sign(null, Buffer.from(input), createPrivateKey({ key, format: 'jwk' }));
	return `${input}.${signature.toString('base64url')}`;
}
