/** Made-up names and sentences for generated pages. A number decides which: every run writes the same. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const firstNames = words(`
	Amber Basalt Birch Cedar Cinder Clover Cobalt Copper Coral Delta Ember Fallow Fennel Garnet
	Granite Harbor Hazel Heron Indigo Juniper Kestrel Lantern Larch Linden Maple Meadow Mistral
	Nimbus Ochre Onyx Orchard Osprey Pebble Quarry Raven Saffron Slate Tamarind Willow Zephyr
`);
const lastNames = words(`
	Archive Beacon Billing Broker Cache Calendar Catalogue Console Courier Directory Exchange Feed
	Forge Gateway Inbox Index Ledger Library Mailer Metrics Mirror Notary Orders Payments Pipeline
	Planner Portal Print Proxy Queue Registry Relay Reports Router Schedule Shop Store Tickets
	Vault Wiki
`);
const settings = words(`
	access_log allow_anonymous audience cookie_domain credential_helper default_realm
	fallback_scheme grace_period header_name issuer key_rotation login_url max_attempts namespace
	origin_check password_hash policy_file proxy_mode realm refresh_window region required_scope
	session_store signing_key tenant time_source token_cache trusted_hosts user_claim verify_host
`);
const times = [
	'after an upgrade',
	'after a restart',
	'behind a second proxy',
	'during the nightly backup',
	'from a build machine',
	'from a phone',
	'in a container',
	'in the second region',
	'on the first call of the day',
	'over a private network',
	'when a colleague left',
	'when the certificate was renewed',
	'with a shared account',
	'with an old client',
	'with two accounts in one browser',
];

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? '';

/** `Amber Archive` and so on; no two numbers share one. */
export function productName(number: number): string {
	const round = Math.floor(number / (firstNames.length * lastNames.length));
	// Both lists are turned, so that neighbours in number differ in both words.
	const first = pick(firstNames, number);
	const last = pick(lastNames, number + Math.floor(number / firstNames.length));
	return round === 0 ? `${first} ${last}` : `${first} ${last} ${round + 1}`;
}

function setting(product: string, number: number): string {
	return `${product.toLowerCase().replaceAll(' ', '.')}.${pick(settings, number * 7 + 3)}`;
}

export function occasion(number: number): string {
	return pick(times, number * 11 + 5);
}

/** The line in which a product refuses a request. */
export function refusal(product: string, number: number, code: string): string {
	return `${product} refused the request ${occasion(number)} (${code})`;
}

const sentences: readonly ((product: string, number: number) => string)[] = [
	(product, number) =>
		`In ${product} it was first reported ${occasion(number)}, and the log then holds the number ${40100 + number}.`,
	(product, number) =>
		`The value of \`${setting(product, number)}\` decides whether the request gets as far as the check at all.`,
	(product, number) =>
		`It shows ${occasion(number + 4)} more often than ${occasion(number + 9)}, because ${product} keeps the last answer for ${(number % 55) + 5} seconds.`,
	(product, number) =>
		`Set \`${setting(product, number + 2)}\` back to its default before you look further: a copied file often brings an old value along.`,
	(product) =>
		`${product} writes one line for each refusal, with the scheme that was offered and the one that it had wanted.`,
	(product, number) =>
		`Who has \`${setting(product, number + 5)}\` and \`${setting(product, number + 8)}\` in one file should know that the later line wins.`,
	(product, number) =>
		`Up to version ${(number % 9) + 1}.${number % 17} of ${product} the same request was answered with 403.`,
	(product, number) =>
		`A second look ${occasion(number + 1)} tells this apart from a plain mistake in ${product}’s own list of users.`,
];

/** A few sentences about a product that no other page holds in just this form. */
export function paragraph(product: string, number: number): string {
	return [0, 3, 5]
		.map((offset) => sentences[(number + offset) % sentences.length]?.(product, number) ?? '')
		.join('\n');
}
