// Reads the state of a camera twice.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

const md5 = (text) => createHash('md5').update(text).digest('hex');
let nonce;
let count = 0;

async function read(path) {
	const nc = String(++count).padStart(8, '0');
	const hash = md5(
		`${md5('ana:camera:winter')}:${nonce}:${nc}:0a4f113b:auth:${md5(`GET:${path}`)}`,
	);
	const response = await fetch(`http://127.0.0.1:9080${path}`, {
		headers: nonce && {
			Authorization: `Digest username="ana", realm="camera", nonce="${nonce}", uri="${path}", qop=auth, nc=${nc}, cnonce="0a4f113b", response="${hash}"`,
		},
	});
	const body = await response.text();
	const challenge = response.headers.get('WWW-Authenticate') ?? '';
	if (response.status === 401 && !nonce) {
		nonce = /nonce="([^"]+)"/.exec(challenge)[1];
		count = 0;
		return read(path);
	}
	return `${response.status} ${body.slice(0, 15)}`;
}

console.log(await read('/state.json'));
await sleep(2500);
console.log(await read('/state.json'));
