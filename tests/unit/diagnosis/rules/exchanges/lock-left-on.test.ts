import { expect, it } from 'vitest';
import { lockLeftOn } from '../../../../../src/diagnosis/rules/exchanges/lock-left-on.ts';
import { exchange, found } from './_found.ts';

const asked = (host: string, realm: string, ...headers: string[]) =>
	exchange(
		['GET / HTTP/1.1', `Host: ${host}`, 'User-Agent: Mozilla/5.0', ...headers].join('\n'),
		`HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="${realm}"`,
	);

it.each(['Staging', 'Preview of the new shop', 'Shop under maintenance'])(
	'a lock called “%s” was left on the public address',
	(realm) => {
		expect(found(lockLeftOn, asked('www.example.com', realm))).toEqual([
			'protected-by-mistake, likely',
		]);
	},
);

it.each([
	['at the trial copy itself', asked('staging.example.com', 'Staging')],
	['of another name', asked('www.example.com', 'Members')],
	['of a longer word', asked('www.example.com', 'Attestation')],
	[
		'that a password was sent to',
		asked('www.example.com', 'Staging', 'Authorization: Basic YW5hOndpbnRlcg=='),
	],
])('but not a lock %s', (_, paste) => {
	expect(found(lockLeftOn, paste)).toEqual([]);
});
