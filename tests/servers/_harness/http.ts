/** The value of `Authorization` for a name and a password. RFC 7617, section 2. */
export function basic(name: string, password: string): string {
	return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}
