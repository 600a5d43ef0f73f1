import type { Exchange } from '../messages.ts';
import type { Stage } from '../stage.ts';

/** Signs ana in with the form at `/login`, and keeps the cookie that comes back. */
export async function signIn(
	stage: Stage,
): Promise<{ readonly exchange: Exchange; readonly cookie: string }> {
	const exchange = await stage.send(`POST /login HTTP/1.1
Host: www.example.com
Content-Type: application/x-www-form-urlencoded

name=ana&password=winter`);
	const cookie = /^set-cookie: ([^;]+)/im.exec(exchange.response)?.[1];
	if (cookie === undefined) throw new Error(exchange.response);
	return { exchange, cookie };
}
