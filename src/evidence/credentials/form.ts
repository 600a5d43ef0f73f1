import { secretKeys } from '../secret-keys.ts';
import type { SecretShape } from '../evidence.ts';
import { decodeBase64 } from './base64.ts';

const keys = secretKeys
	.filter(({ id }) => id !== 'jwt' && id !== 'private-key')
	.map(({ id, keeps, pattern }) => ({
		id,
		pattern: new RegExp(`^(${keeps.source})(?:${pattern.source})$`),
	}));

/** Keys tell by their first signs whose they are. */
const enough = 300;

/** Whose key it is, by its prefix; the longest one that fits: `sk-ant-…` before `sk-…`. */
export function keyOf(value: string): string | undefined {
	const head = value.slice(0, enough);
	let best: { readonly id: string; readonly length: number } | undefined;
	for (const { id, pattern } of keys) {
		const prefix = pattern.exec(head)?.[1];
		if (prefix !== undefined && prefix.length > (best?.length ?? -1))
			best = { id, length: prefix.length };
	}
	return best?.id;
}

/** What a value looks like, without saying what it is. */
export function formOf(value: string): SecretShape['form'] {
	// Where a terminal broke it, it is still a JWT.
	if (value.startsWith('eyJ')) {
		const dots = value.split('.').length - 1;
		return dots === 2 ? 'jws' : dots === 4 ? 'jwe' : 'damaged-jwt';
	}
	if (/^[{[]\s*"/.test(value)) return 'json';
	if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return 'uuid';
	if (/^[0-9a-f]{16,}$/i.test(value)) return 'hex';
	if (/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value))
		return isEncodedPair(value)
			? 'encoded-pair'
			: value.endsWith('=') || /[+/]/.test(value)
				? 'base64'
				: 'other';
	if (/^[^\s:]+:[^\s:]+$/.test(value) && !value.includes('://')) return 'pair';
	if (/^[a-z]+(?:\s+[a-z']+)+[.!]?$/i.test(value)) return 'words';
	return 'other';
}

/** Whether it decodes to `user:password`, all in visible signs. */
function isEncodedPair(value: string): boolean {
	const decoded = value.length <= 1000 ? decodeBase64(value) : undefined;
	return decoded !== undefined && /^[\x20-\x7e]+:[\x20-\x7e]*\s?$/.test(decoded);
}
