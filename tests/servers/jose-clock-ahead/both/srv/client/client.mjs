import { readFileSync } from 'node:fs';
import { importJWK, SignJWT } from 'jose';

const key = await importJWK(JSON.parse(readFileSync('key.json', 'utf8')), 'EdDSA');
// The program signs for itself, with the time that this machine has.
const token = await new SignJWT({})
	.setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
	.setIssuer('orders-app')
	.setAudience('https://api.example.com')
	.setIssuedAt()
	.setNotBefore('0s')
	.setExpirationTime('10m')
	.sign(key);
const response = await fetch('http://127.0.0.1:9080/orders', {
	headers: { Authorization: `Bearer ${token}` },
});
console.log(response.status, await response.text());
