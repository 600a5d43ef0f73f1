import {
	asStranger,
	everyTime,
	inProject,
	npm,
	npmLogin,
} from '../_harness/clients/node-packages.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { verdaccio } from '../_harness/servers/verdaccio.ts';

/** As a token looks that ana gets on that day. */
const fresh =
	'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJyZWFsX2dyb3VwcyI6WyJhbmEiLCIkYWxsIiwiJGF1dGhlbnRpY2F0ZWQiLCJAYWxsIiwiQGF1dGhlbnRpY2F0ZWQiLCJhbGwiXSwibmFtZSI6ImFuYSIsImdyb3VwcyI6WyJhbmEiLCIkYWxsIiwiJGF1dGhlbnRpY2F0ZWQiLCJAYWxsIiwiQGF1dGhlbnRpY2F0ZWQiLCJhbGwiXSwiaWF0IjoxNzk1MzM4MDAwLCJuYmYiOjE3OTUzMzgwMDAsImV4cCI6MTc5NzkzMDAwMH0.xiiP7NQQ8lolQkcWHEynaT9vyZ_GNg9eobTVN8VaBdU';

export default reproduction({
	title: 'The token for the registry ran out after thirty days',
	cause: 'expired-token',
	fix: 'sign-in-again',
	change: 'Ana signs in with `npm login`, which stores a new token.',
	server: verdaccio,
	client: npm,
	ask: inProject('npm', ['install']),
	askAfter: async (stage) => {
		await npmLogin(stage);
		return inProject('npm', ['install'])(stage);
	},
	askWithout: asStranger('@acme/logger'),
	vary: [
		...everyTime,
		[/eyJhbGci[\w-]+\.(?![\w-]+iOjE3ODgyNDk2MDAsImV4cCI6MTc5MDg0MTYwMH0\b)[\w-]+\.[\w-]+/g, fresh],
	],
	marks: [
		{
			text: 'your authentication token seems to be invalid',
			means: 'refused',
			why: 'npm does not say that it is too old; the token itself does.',
		},
	],
});
