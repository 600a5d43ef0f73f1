/** What readers see for what maskSecrets found, by the id of its place. */
const names: Readonly<Record<string, string>> = {
	'address-token': 'token in an address',
	address: 'password in an address',
	authorization: 'value of an Authorization header',
	'authorization-code': 'authorization code',
	'aws-secret-key': 'AWS secret key',
	cookie: 'cookie',
	'curl-user': 'password of a command',
	'digest-response': 'Digest response',
	header: 'key in a header',
	jwt: 'JSON Web Token',
	'key-field': 'key or token',
	'login-option': 'password of a command',
	netrc: 'password',
	npmrc: 'npm token',
	option: 'password or token of a command',
	'password-field': 'password',
	'private-key': 'private key',
	query: 'code or key in an address',
	random: 'long random string',
	scheme: 'token behind its scheme',
	'set-cookie': 'cookie',
	xml: 'password or token in XML',
};

/** The kinds of some secrets in words, each once: `github` is “key (github)”. */
export function secretNames(kinds: readonly string[]): string[] {
	return [...new Set(kinds.map((kind) => names[kind] ?? `key (${kind.replaceAll('-', ' ')})`))];
}
