import {
	asStranger,
	everyTime,
	inProject,
	npmLogin,
	pnpm,
} from '../_harness/clients/node-packages.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { verdaccio } from '../_harness/servers/verdaccio.ts';

export default reproduction({
	title: 'The registry lost its key when its container was replaced, and every token with it',
	cause: 'revoked-credentials',
	fix: 'sign-in-again',
	change: 'Ana signs in once more and gets a token that was made with the new key.',
	server: verdaccio,
	client: pnpm,
	ask: inProject('pnpm', ['install']),
	askAfter: async (stage) => {
		await npmLogin(stage);
		return inProject('pnpm', ['install'])(stage);
	},
	askWithout: asStranger('@acme/logger'),
	vary: [
		...everyTime,
		// What ana gets when she signs in is another one each time.
		[
			/(?<=Bearer )(?!MjUyM2RjMzU1)[\w+/]{71}=/g,
			'Mjk0YWMwMDNlYWFjNjBhMGVmMjM3ZTliOTkzMWU1MDA6MDQ2ZjczOThjZTBjMGE5YzQxZmI=',
		],
	],
	marks: [
		{
			text: 'An authorization header was used: Bearer MjUy[hidden]',
			means: 'attention',
			why: 'A token was sent, and it is the one that worked until yesterday.',
		},
		{
			text: 'authorization required to access package @acme/logger',
			means: 'refused',
			why: 'The registry can no longer read a token that it made with another key.',
		},
	],
});
