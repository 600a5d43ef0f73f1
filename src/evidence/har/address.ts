import { maskSecrets } from '../mask-secrets.ts';

const longestRead = 2000;
const longestShown = 300;

/** An address as it can be shown: no secrets, no fragment, and not endless. */
export function addressOf(url: string): string {
	const address = (url.split('#', 1)[0] ?? '').slice(0, longestRead);
	const { text } = maskSecrets(address);
	return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** An address as addresses are compared: without its fragment, in its normal form. */
export function keyOf(url: string): string {
	const parsed = urlOf(url);
	if (!parsed) return url;
	parsed.hash = '';
	return parsed.href;
}

/** Never throws, unlike the constructor. */
export function urlOf(url: string, base?: string): URL | undefined {
	try {
		return new URL(url, base);
	} catch {
		return undefined;
	}
}
