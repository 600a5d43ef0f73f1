import { createHmac } from 'node:crypto';
import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';

/** A token for ana of the sign-in service; it ends long after the test. */
function tokenWith(groups: readonly string[]): string {
	const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
	const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'ana', groups, iat: 1_793_000_000, exp: 4_102_444_800 })}`;
	const signature = createHmac('sha256', 'a-key-that-both-sides-know-0123456789')
		.update(text)
		.digest('base64url');
	return `${text}.${signature}`;
}

const asMemberOf = (...groups: readonly string[]) => `GET / HTTP/1.1
Host: www.example.com
Authorization: Bearer ${tokenWith(groups)}`;

export default reproduction({
	title: 'The rule asks for a claim that the sign-in service sends under another name',
	cause: 'identity-not-mapped',
	fix: 'map-the-identity',
	change: 'The rule is written by what arrives: `groups`.',
	server: apache('auth_openidc'),
	uses: [{ name: 'mod_auth_openidc', debian: ['libapache2-mod-auth-openidc'] }],
	ask: asMemberOf('staff'),
	askWithout: asMemberOf('guests'),
	log: { file: '/var/log/apache2/error.log', lines: /AH01631|evaluating|could not match/ },
	marks: [
		{
			text: "could not match require claim expression 'roles:staff'",
			means: 'refused',
			why: 'The lines above it name the claims that came: there is `groups`, and no `roles`.',
		},
		{
			text: 'AH01631: user ana: authorization failure',
			means: 'attention',
			why: 'Her token was good, and she is known. The rule is what is not met.',
		},
		{
			text: 'HTTP/1.1 401 Unauthorized',
			means: 'attention',
			why: 'No `WWW-Authenticate` follows: the answer asks for nothing that would help.',
		},
	],
});
