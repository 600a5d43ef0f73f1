import type { SecretShape } from '../evidence.ts';
import { secretKeys } from '../secret-keys.ts';

/** Decodes base64 to one sign per byte; nothing where it is no base64. RFC 4648, section 4. */
export function decodeBase64(value: string): string | undefined {
	const bare = value.replace(/={1,2}$/, '');
	return /^[A-Za-z0-9+/]+$/.test(bare) && bare.length % 4 !== 1 ? atob(bare) : undefined;
}

const keys = secretKeys.map(({ id, keeps, pattern }) => ({
	id,
	pattern: new RegExp(`^(?:${keeps.source})(?:${pattern.source})$`),
}));

/** Whose key it is, by its prefix. */
export function keyOf(value: string): string | undefined {
	// Keys tell by their first signs whose they are.
	const head = value.slice(0, 300);
	return keys.find(({ pattern }) => pattern.test(head))?.id;
}

/** What a value looks like, without saying what it is. */
export function formOf(value: string): SecretShape['form'] {
	// Where a terminal broke it, it is still a JWT.
	if (value.startsWith('eyJ')) {
		const parts = value.split('.').length;
		return parts === 3 ? 'jws' : parts === 5 ? 'jwe' : 'damaged-jwt';
	}
	const decoded = decodeBase64(value.slice(0, 1000));
	return decoded && /^[\x20-\x39\x3b-\x7e]+:[\x20-\x7e]*\s?$/.test(decoded)
		? 'encoded-pair'
		: 'other';
}
