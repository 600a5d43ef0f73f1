/** Decodes base64 to one sign per byte; nothing where it is no base64. RFC 4648, section 4. */
export function decodeBase64(value: string): string | undefined {
	const padding = value.indexOf('=');
	const bare = padding < 0 ? value : value.slice(0, padding);
	if (value.length - bare.length > 2 || !/^[A-Za-z0-9+/]+$/.test(bare) || bare.length % 4 === 1)
		return undefined;
	return atob(bare);
}

/** The bytes as text: UTF-8 where they are, and else one sign per byte. */
export function textOf(bytes: string): {
	text: string;
	charset: 'ascii' | 'utf-8' | 'latin-1' | 'utf-16';
} {
	if (/^(?:[^\0]\0){2,}$/.test(bytes))
		return { text: bytes.replaceAll('\0', ''), charset: 'utf-16' };
	if (/^[\0-\x7f]*$/.test(bytes)) return { text: bytes, charset: 'ascii' };
	try {
		const codes = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
		return {
			text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(codes),
			charset: 'utf-8',
		};
	} catch {
		return { text: bytes, charset: 'latin-1' };
	}
}
