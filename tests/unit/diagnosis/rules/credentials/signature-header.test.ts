import { expect, it } from 'vitest';
import { signatureHeader } from '../../../../../src/diagnosis/rules/credentials/signature-header.ts';
import { automatedCaller } from '../../../../../src/diagnosis/rules/exchanges/automated-caller.ts';
import { exchange } from '../exchanges/_found.ts';
import { judged } from './_judged.ts';

const hook = (header: string, response = 'HTTP/1.1 401 Unauthorized') =>
	exchange(`POST /hooks HTTP/1.1\nHost: www.example.com\n${header}`, response);

it.each([
	'X-Hub-Signature-256: sha256=9c81',
	'Stripe-Signature: t=1,v1=9c81',
	'Signature: keyId="a"',
])('the signature of a request is not what the server worked out: %s', (header) => {
	expect(judged(signatureHeader, hook(header))).toEqual(['request-signature-mismatch likely']);
});

it('where a password is asked for, nobody came to the signature', () => {
	const paste = hook(
		'X-Signature: 9c81',
		'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"',
	);
	expect(judged(signatureHeader, paste)).toEqual([]);
	expect(judged(automatedCaller, paste)).toEqual(['automated-caller-locked-out likely']);
});

it.each(['X-Signed-By: ana', 'X-Signature-Of-The-House-Of-Orange: a'])(
	'%s is no signature',
	(header) => {
		expect(judged(signatureHeader, hook(header))).toEqual([]);
	},
);
