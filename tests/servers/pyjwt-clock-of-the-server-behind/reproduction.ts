import { freshToken, withFreshToken } from '../_harness/clients/token.ts';
import type { Product } from '../_harness/products.ts';
import { tokenIssuer } from '../_harness/servers/token-issuer.ts';
import { reproduction } from '../_harness/reproduction.ts';
import {
	pyjwt,
	python,
	pythonEnvironment,
	servePython,
	tornado,
} from '../_harness/servers/python-app.ts';
import type { Stage } from '../_harness/stage.ts';

const call = `GET /orders HTTP/1.1
Host: api.example.com`;
const faketime: Product = { name: 'libfaketime', debian: ['faketime'] };

/** The same program in a world whose clock is wrong. */
const behind = (stage: Stage) =>
	stage.serve('faketime', ['-f', '-10m', python, 'server.py'], {
		on: 8080,
		env: { ...pythonEnvironment, FAKETIME_DONT_FAKE_MONOTONIC: '1' },
		cwd: stage.path('/srv/app'),
	});
const withToken = withFreshToken('grant_type=client_credentials', call);

export default reproduction({
	title: 'The clock of the API is ten minutes behind that of the issuer',
	cause: 'clock-skew',
	fix: 'set-the-clock',
	change: 'The clock of the server is right again.',
	server: {
		...tornado,
		start: (stage) => (stage.name === 'before' ? behind(stage) : servePython(stage, ['server.py'])),
	},
	also: [tokenIssuer],
	uses: [pyjwt, faketime],
	ask: withToken,
	askWithout: call,
	log: { file: '/var/log/orders.log', lines: /^jwt\./ },
	vary: [freshToken],
	marks: [
		{
			text: '{"error": "The token is not yet valid (iat)"}',
			means: 'refused',
			why: 'By the clock of the API, the token was issued in the future.',
		},
	],
});
