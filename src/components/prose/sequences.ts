import type { SequenceProps } from '../../schemas/prose.ts';

/** One message of a conversation. */
export interface Leg {
	/** Whether the client sends it; otherwise the server answers it. */
	readonly out: boolean;
	readonly text: string;
	/** The lines of it that decide. */
	readonly lines?: string;
	/** What is to be said of it. */
	readonly says?: string;
	readonly means?: 'refused' | 'granted';
	/** What begins with it, where a conversation has several parts. */
	readonly part?: string;
}

type Name = SequenceProps['of'];

const ask = (of: Name, lines: string, more: Partial<Leg> = {}) => ({
	of,
	out: true,
	text: 'GET /account',
	lines,
	...more,
});
const refuse = (of: Name, lines: string, says?: string) => ({
	of,
	out: false,
	text: '401 Unauthorized',
	lines,
	means: 'refused' as const,
	...(says !== undefined && { says }),
});
const grant = (of: Name, says = 'the page') =>
	({ of, out: false, text: '200 OK', says, means: 'granted' }) as const;
const stranger = { says: 'nothing that says who asks' };

const table: readonly (Leg & { readonly of: Name })[] = [
	ask('basic', '', stranger),
	refuse('basic', 'WWW-Authenticate: Basic realm="Members"'),
	ask('basic', 'Authorization: Basic QW5hOi4uLg=='),
	grant('basic'),

	ask('digest', '', stranger),
	refuse('digest', 'WWW-Authenticate: Digest realm="Members", algorithm=SHA-256, nonce="7ypf…"'),
	ask('digest', 'Authorization: Digest username="Ana", nonce="7ypf…", response="753927…"'),
	grant('digest'),
	ask('digest', '', { says: 'a hash with the same nonce', part: 'Some minutes later' }),
	refuse('digest', 'WWW-Authenticate: Digest nonce="f2aB…", stale=true'),

	ask('bearer', 'Authorization: Bearer eyJhbGci…'),
	refuse('bearer', 'WWW-Authenticate: Bearer error="invalid_token"'),
	ask('bearer', 'grant_type=refresh_token', {
		text: 'POST /token',
		part: 'To the authorization server, for a new token',
	}),
	grant('bearer', 'a new access token'),
	ask('bearer', 'Authorization: Bearer eyJ0eXAi…', { part: 'To the API again' }),
	grant('bearer', 'the data'),

	ask('negotiate', '', stranger),
	refuse('negotiate', 'WWW-Authenticate: Negotiate\nWWW-Authenticate: NTLM'),
	ask('negotiate', 'Authorization: Negotiate YII…', {
		says: 'a ticket',
		part: 'With Kerberos: one message settles it',
	}),
	grant('negotiate'),
	ask('negotiate', 'Authorization: NTLM TlRMTVNTUAAB…', {
		says: '1: what the client can do',
		part: 'Or with NTLM: three messages on one connection',
	}),
	refuse('negotiate', 'WWW-Authenticate: NTLM TlRMTVNTUAAC…', '2: a challenge'),
	ask('negotiate', 'Authorization: NTLM TlRMTVNTUAAD…', { says: '3: the response to it' }),
	grant('negotiate'),

	ask('dpop-nonce', 'Authorization: DPoP eyJhbGci…\nDPoP: eyJ0eXAi…', {
		says: 'a token, and a proof that is signed for this call',
	}),
	refuse('dpop-nonce', 'WWW-Authenticate: DPoP error="use_dpop_nonce"\nDPoP-Nonce: eyJ7S_zG…'),
	ask('dpop-nonce', 'Authorization: DPoP eyJhbGci…\nDPoP: eyJ0eXAi…', {
		says: 'a new proof, with the nonce in it',
	}),
	grant('dpop-nonce', 'the data'),

	ask('step-up', 'Authorization: Bearer eyJhbGci…', { text: 'POST /transfer' }),
	refuse(
		'step-up',
		'WWW-Authenticate: Bearer error="insufficient_user_authentication", acr_values="myACR"',
	),
	ask('step-up', '', {
		text: 'GET /authorize?acr_values=myACR…',
		says: 'the person signs in again',
		part: 'To the authorization server, for a stronger sign-in',
	}),
	grant('step-up', 'in the end a new access token'),
	ask('step-up', 'Authorization: Bearer eyJ0eXAi…', {
		text: 'POST /transfer',
		part: 'To the API again',
	}),
	grant('step-up', 'it is done'),
];

/** The messages of a conversation, in their order. */
export const legsOf = (name: Name): readonly Leg[] => table.filter(({ of }) => of === name);

/** What each conversation comes to. */
export const captions: Readonly<Record<Name, string>> = {
	basic: 'Basic: one challenge, one answer. From then on the header goes along unasked.',
	digest:
		'Digest: a hash in place of the password. The last 401 says only that the nonce is too old: the client tries again with the new one.',
	bearer: 'Bearer: the token was refused, so the client gets another one before it asks again.',
	negotiate:
		'Negotiate: the same first challenge for both. With NTLM a second 401 belongs to a sign-in that succeeds.',
	'dpop-nonce':
		'DPoP: this 401 is a step of the handshake. The client signs a new proof that holds the nonce.',
	'step-up':
		'Step-up: the token is good. The sign-in behind it was too weak or too long ago for this call.',
};
