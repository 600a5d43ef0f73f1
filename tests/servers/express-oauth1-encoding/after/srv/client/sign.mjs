import crypto from 'node:crypto';

// #region fix
/** As RFC 5849, section 3.6, wants it: stricter than encodeURIComponent. */
const encode = (text) =>
	encodeURIComponent(text).replace(
		/[!*'()]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
// #endregion

export function authorization(method, address, key, secret) {
	const oauth = {
		oauth_consumer_key: key,
		oauth_nonce: crypto.randomBytes(16).toString('hex'),
		oauth_signature_method: 'HMAC-SHA1',
		oauth_timestamp: String(Math.floor(Date.now() / 1000)),
		oauth_version: '1.0',
	};
	const url = new URL(address);
	const parameters = [...Object.entries(oauth), ...url.searchParams]
		.map(([name, value]) => `${encode(name)}=${encode(value)}`)
		.sort()
		.join('&');
	const text = [method, `${url.origin}${url.pathname}`, parameters].map(encode).join('&');
	const signature = crypto.createHmac('sha1', `${encode(secret)}&`).update(text).digest('base64');
	return `OAuth ${Object.entries({ ...oauth, oauth_signature: signature })
		.map(([name, value]) => `${name}="${encode(value)}"`)
		.join(', ')}`;
}
