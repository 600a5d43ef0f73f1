import { describe, expect, it } from 'vitest';
import { findProblems } from '../../src/integrations/check-content.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { entries, library, root } from './_library.ts';

it('every file is read, linked and without a problem', async () => {
	expect((await findProblems(root)).map(formatProblem)).toEqual([]);
});

const causes = [
	'acl-denies-access',
	'authentication-misconfigured',
	'authorization-stripped-by-proxy',
	'expired-session',
	'expired-token',
	'filter-or-application-denies',
	'insufficient-permissions',
	'ip-or-host-blocked',
	'malformed-authorization-header',
	'missing-credentials',
	'password-file-problem',
	'plugin-or-theme-conflict',
	'provider-outage',
	'stale-browser-state',
	'too-many-requests',
	'wrong-credentials',
	'wrong-scheme',
	'wrong-url',
];

describe('the cause is there', () => {
	it.each(causes)('%s', (id) => {
		expect(library.causes.map((cause) => cause.id)).toContain(id);
	});
});

const fixes = [
	'check-and-reset-the-password',
	'check-service-status',
	'clear-cookies-for-the-site',
	'clear-saved-credentials',
	'confirm-the-address',
	'contact-the-owner',
	'correct-permissions-and-acls',
	'deactivate-plugins',
	'fix-the-password-file',
	'pass-authorization-through',
	'read-www-authenticate',
	'refresh-the-token',
	'sign-in-again',
	'switch-to-a-default-theme',
	'try-a-private-window',
	'turn-password-protection-off-and-on',
	'write-the-header-correctly',
];

describe('the fix is there', () => {
	it.each(fixes)('%s', (id) => {
		expect(library.fixes.map((fix) => fix.id)).toContain(id);
	});
});

describe('the sub-status of IIS has its message', () => {
	it.each([1, 2, 3, 4, 5, 501, 502, 503, 504])('401.%i', (substatus) => {
		const found = library.variations.filter((variation) => variation.substatus === substatus);
		expect(found.map(({ product, status }) => `${product} ${status}`)).toEqual(['IIS 401']);
	});
});

const messages = [
	'401 Unauthorized',
	'401 Authorization Required',
	'HTTP Error 401',
	'Access Denied',
	'Unauthorized',
];

describe('what the screen says has its message', () => {
	it.each(messages)('%s', (message) => {
		const lines = entries.variations
			.filter(({ data }) => data.family === 'status-lines')
			.flatMap(({ data }) => data.message.split('\n'));
		expect(lines.map((line) => line.toLowerCase())).toContain(message.toLowerCase());
	});
});

describe('a cause', () => {
	const pairs = library.causes.flatMap((cause) =>
		cause.confusedWith.map(({ cause: other }) => [cause.id, other.id] as const),
	);

	it.each(pairs)('%s is confused with %s both ways round', (id, other) => {
		expect(pairs).toContainEqual([other, id]);
	});

	it.each(library.causes)('$id names no other twice that it is confused with', (cause) => {
		const others = cause.confusedWith.map(({ cause: other }) => other.id);
		expect(others).toEqual([...new Set(others)]);
	});

	it.each(library.causes)('$id has no symptom twice', ({ symptoms }) => {
		const said = symptoms.map((symptom) => symptom.toLowerCase());
		expect(said).toEqual([...new Set(said)]);
	});

	it.each(library.causes)('$id can be mended by somebody of each audience it names', (cause) => {
		const able = new Set(cause.fixes.flatMap((fix) => fix.audiences));
		expect(cause.audiences.filter((audience) => !able.has(audience))).toEqual([]);
	});
});

describe('lists name nothing twice', () => {
	const lists = [
		...library.causes.map(({ file, fixes: list }) => [file, list] as const),
		...library.variations.map(({ file, causes: list }) => [file, list] as const),
		...library.outcomes.map(({ file, causes: list }) => [file, list] as const),
		...library.faq.map(({ file, causes: list }) => [file, list] as const),
		...library.faq.map(({ file, fixes: list }) => [file, list] as const),
	];
	it.each(lists)('%s', (_file, list) => {
		const ids = list.map(({ id }) => id);
		expect(ids).toEqual([...new Set(ids)]);
	});
});
