import { describe, expect, it } from 'vitest';
import { library } from './_library.ts';

/** Every cause that a library about 401 must explain; none of them may be renamed without a redirect. */
const causes = `
missing-credentials wrong-credentials special-characters-in-credentials expired-session expired-token
revoked-credentials account-not-usable second-factor-or-app-password-required
malformed-authorization-header wrong-scheme wrong-token-type wrong-environment-or-host wrong-url
wrong-audience untrusted-issuer bad-token-signature clock-skew request-signature-mismatch
nonce-or-challenge-not-answered insufficient-permissions conflicting-credentials stale-browser-state
cookie-not-sent extension-or-privacy-tool authorization-lost-on-redirect
authorization-stripped-by-proxy cors-preflight-challenged ip-or-host-blocked too-many-requests
dns-points-elsewhere redirect-loop cached-401 protected-by-mistake authentication-misconfigured
password-file-problem acl-denies-access filter-or-application-denies plugin-or-theme-conflict
integrated-windows-authentication loopback-check client-certificate-problem authentication-backend-down
identity-not-mapped browser-sign-in-in-front automated-caller-locked-out header-or-cookie-too-large
not-found-shown-as-401 client-bug provider-outage`
	.trim()
	.split(/\s+/);

/** What a well-behaved server would send, where that is not 401. */
const betterStatuses: Record<string, number[]> = {
	'account-not-usable': [403],
	'malformed-authorization-header': [400],
	'wrong-url': [404],
	'request-signature-mismatch': [403],
	'insufficient-permissions': [403],
	'ip-or-host-blocked': [403],
	'too-many-requests': [429],
	'authentication-misconfigured': [500],
	'password-file-problem': [500],
	'acl-denies-access': [403],
	'filter-or-application-denies': [403],
	'authentication-backend-down': [500, 503],
	'identity-not-mapped': [403],
	'header-or-cookie-too-large': [431],
	'not-found-shown-as-401': [404],
	'provider-outage': [503],
};

/** Every procedure that people are told of or need, and the fix that holds it. */
const fixes: [procedure: string, fix: string][] = [
	['confirm the address', 'confirm-the-address'],
	['sign out and in again', 'sign-in-again'],
	['check and reset the password', 'check-and-reset-the-password'],
	['try a private window or another browser', 'try-a-private-window'],
	['switch extensions off', 'turn-extensions-off'],
	['clear the cookies of a site', 'clear-cookies-for-the-site'],
	['clear saved credentials', 'clear-saved-credentials'],
	['set the clock', 'set-the-clock'],
	['flush DNS', 'flush-dns'],
	['correct a DNS record', 'correct-the-dns-record'],
	['check whether it is down for everyone', 'check-service-status'],
	['write to the owner', 'contact-the-owner'],
	['read WWW-Authenticate', 'read-www-authenticate'],
	['send the header', 'send-the-authorization-header'],
	['write the header correctly', 'write-the-header-correctly'],
	['use the scheme that is asked for', 'use-the-scheme-the-server-asks-for'],
	['load the key from the environment', 'load-the-key-from-the-environment'],
	['quote and encode credentials', 'quote-and-encode-the-credentials'],
	['issue a new key', 'issue-a-new-key'],
	['refresh the token', 'refresh-the-token'],
	['ask for a role, scope or plan', 'ask-for-the-right-access'],
	['ask for another audience, issuer or kind of token', 'ask-for-the-right-token'],
	['use an app password', 'use-an-app-password'],
	['use the right environment', 'use-the-right-environment'],
	['keep credentials across redirects', 'keep-credentials-across-redirects'],
	['pass Authorization on', 'pass-authorization-through'],
	['answer preflights', 'answer-preflights-without-authentication'],
	['set cookie attributes', 'set-cookie-attributes'],
	['fix the password file', 'fix-the-password-file'],
	['turn password protection off and on', 'turn-password-protection-off-and-on'],
	['deactivate plugins', 'deactivate-plugins'],
	['switch to a default theme', 'switch-to-a-default-theme'],
	['reset a WordPress admin password', 'reset-a-wordpress-admin-password'],
	['correct permissions', 'correct-permissions-and-acls'],
	['choose IIS authentication methods', 'choose-iis-authentication-methods'],
	['register SPNs', 'register-spns'],
	['set BackConnectionHostNames', 'set-back-connection-host-names'],
	['unblock an address', 'unblock-the-address'],
	['respect or raise a limit', 'respect-or-raise-the-limit'],
	['repair the authentication backend', 'repair-the-authentication-backend'],
	['read the server’s logs', 'read-the-server-logs'],
	['check the order of middleware', 'check-the-middleware-order'],
	['purge a cached 401', 'purge-a-cached-401'],
	['break a redirect loop', 'break-a-redirect-loop'],
	['renew a certificate', 'renew-a-certificate'],
	['sync key sets', 'sync-key-sets'],
];

const guides = `
what-a-401-is how-a-401-works 401-403-404-and-407 reading-www-authenticate
every-message-that-means-401 how-each-scheme-works preventing-401s-for-visitors
preventing-401s-for-developers preventing-401s-for-administrators myths glossary`
	.trim()
	.split(/\s+/);

/** What people ask, and the entry that answers it. */
const questions: [asked: string, entry: string][] = [
	['why do I get a 401', 'why-do-i-get-a-401'],
	['what does it indicate', 'what-does-a-401-indicate'],
	['is it always my fault', 'is-a-401-always-my-fault'],
	['can clearing cookies and cache fix it', 'can-clearing-cookies-fix-it'],
	['does it affect the rest of the site', 'does-it-affect-the-rest-of-the-site'],
	['how do 401 and 403 differ', 'how-do-401-and-403-differ'],
	['why in one browser and not in another', 'why-one-browser-and-not-another'],
	['why in curl and not in the browser', 'why-curl-and-not-the-browser'],
	['why locally and not in production', 'why-does-it-work-locally-and-not-in-production'],
	['why only after a redirect', 'why-only-after-a-redirect'],
	['why sometimes', 'why-only-sometimes'],
	['why does the password box keep coming back', 'why-does-the-password-box-keep-coming-back'],
	['is it safe to paste my token here', 'is-it-safe-to-paste-my-token-here'],
	['will it hurt my search ranking', 'does-a-401-hurt-search-ranking'],
	['does a CDN or firewall send 401', 'does-a-cdn-or-firewall-send-401'],
	['should my API answer 401 or 403', 'should-my-api-answer-401-or-403'],
	['must I send WWW-Authenticate', 'must-i-send-www-authenticate'],
	['how do I log out of Basic authentication', 'how-do-i-log-out-of-basic-authentication'],
	['how long until it clears by itself', 'how-long-until-it-clears-by-itself'],
];

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the library explains', () => {
	it.each(causes)('%s', (id) => {
		expect(ids(library.causes)).toContain(id);
	});
});

describe('a cause says what would be clearer than 401', () => {
	it.each(Object.entries(betterStatuses))('%s', (id, status) => {
		const cause = library.causes.find((one) => one.id === id);
		expect(cause?.betterStatus?.status).toEqual(expect.arrayContaining(status));
	});
});

describe('a fix says how to', () => {
	it.each(fixes)('%s', (_procedure, id) => {
		expect(ids(library.fixes)).toContain(id);
	});
});

describe('a guide is there', () => {
	it.each(guides)('%s', (id) => {
		expect(ids(library.guides)).toContain(id);
	});
});

describe('the question is answered', () => {
	it.each(questions)('%s', (_asked, id) => {
		expect(ids(library.faq)).toContain(id);
	});
});

it('each pair of causes that people confuse is told apart on both pages', () => {
	const rows = library.causes.flatMap(({ id, confusedWith }) =>
		confusedWith.map(({ cause }) => [id, cause.id] as const),
	);
	expect(rows.length).toBeGreaterThan(100);
	for (const [one, other] of rows) expect(rows).toContainEqual([other, one]);
});

it('every cause is told apart from at least one neighbour', () => {
	expect(ids(library.causes.filter(({ confusedWith }) => confusedWith.length === 0))).toEqual([]);
});
