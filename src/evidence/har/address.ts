import { maskSecrets } from '../mask-secrets.ts';

const longestRead = 2000;
const longestShown = 200;

/** An address as it can be shown: without query and fragment, secrets in its path masked. */
export function addressOf(url: string): string {
	const parsed = urlOf(url);
	const address = parsed ? `${parsed.protocol}//${parsed.host}${parsed.pathname}` : url;
	const { text } = maskSecrets(address.slice(0, longestRead));
	return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** An address as addresses are compared: without its fragment, in its normal form. */
export function keyOf(url: string): string {
	return (urlOf(url)?.href ?? url).split('#', 1)[0] ?? '';
}

/** Never throws, unlike the constructor. */
export function urlOf(url: string, base?: string): URL | undefined {
	try {
		return new URL(url, base);
	} catch {
		return undefined;
	}
}
