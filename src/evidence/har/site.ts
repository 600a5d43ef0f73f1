/** Second levels below which countries register names: `example.co.uk`. */
const second = new Set('ac co com edu go gov gob mil ne net nom or org sch'.split(' '));

/** Hosts that give each customer a site of their own, of those that stand in bug reports most. */
const shared = new Set(
	'github.io gitlab.io pages.dev workers.dev vercel.app netlify.app herokuapp.com onrender.com fly.dev web.app firebaseapp.com azurewebsites.net azurestaticapps.net cloudfront.net ngrok.io ngrok-free.app'.split(
		' ',
	),
);

/**
 * The site that a host belongs to: the part of its name that somebody registered. Near enough for
 * what people paste; browsers look it up in the Public Suffix List (RFC 6265bis, section 5.2).
 *
 * @example
 *
 * `api.example.com` and `www.example.com` are of the site `example.com`.
 */
export function siteOf(host: string): string {
	if (/^[\d.]+$|^\[/.test(host)) return host;
	const labels = host.split('.');
	const two = labels.slice(-2);
	const [below = '', top = ''] = two;
	const own = shared.has(two.join('.')) || (top.length === 2 && second.has(below));
	return labels.slice(own ? -3 : -2).join('.');
}

/** Whether browsers trust a host without TLS as well (Secure Contexts, section 3.1). */
export function isLocal(host: string): boolean {
	return /^(?:.+\.)?localhost$|^\[::1\]$|^127(?:\.\d+){3}$/.test(host);
}
