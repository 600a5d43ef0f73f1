import { cookieHeaderAfter } from '../_harness/cookies.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { nginxForWordpress, wordpress } from '../_harness/servers/wordpress.ts';
import type { Asked, Stage } from '../_harness/stage.ts';

const update =
	"UPDATE wp_users SET user_pass = MD5('a-long-temporary-password') WHERE user_login = 'ana';";
const get = (address: string) => `GET ${address} HTTP/1.1\nHost: www.example.com`;
const me = get('/wp-json/wp/v2/users/me?_fields=id,name');

/** Signs in as the sign-in page does, and asks the API with the cookies that come back. */
async function signInThenAsk(stage: Stage, password: string): Promise<Asked> {
	const signedIn = await stage.send(`POST /wp-login.php HTTP/1.1
Host: www.example.com
Content-Type: application/x-www-form-urlencoded
Cookie: wordpress_test_cookie=WP%20Cookie%20check

log=ana&pwd=${password}&testcookie=1`);
	const cookies = cookieHeaderAfter(ofTheWholeSite(signedIn.response)) ?? '';
	if (!cookies.includes('logged_in')) return { exchanges: [signedIn, await stage.send(me)] };
	const number = await stage.send(
		`${get('/wp-admin/admin-ajax.php?action=rest-nonce')}\n${cookies}`,
	);
	const nonce = number.response.split('\n').at(-1)?.trim() ?? '';
	const asked = await stage.send(`${me}\n${cookies}\nX-WP-Nonce: ${nonce}`);
	return { exchanges: [signedIn, number, asked] };
}

/** Without the cookies for `/wp-admin` and `/wp-content/plugins`, which the API is not sent. */
function ofTheWholeSite(response: string): string {
	return response.replaceAll(/^Set-Cookie: .*; path=\/wp-.*$/gm, '');
}

export default reproduction({
	title: 'Nobody knows the administrator’s password any more, and the one that is tried is wrong',
	cause: 'wrong-credentials',
	fix: 'reset-a-wordpress-admin-password',
	change: 'A new password is written into the database, as an MD5 value that WordPress takes once.',
	server: wordpress,
	also: [nginxForWordpress],
	ask: (stage) => signInThenAsk(stage, 'summer'),
	askAfter: async (stage) => {
		await stage.must('mariadb', [
			...['--no-defaults', '--protocol=tcp', '--port=4000', 'wordpress', '-e'],
			update,
		]);
		const asked = await signInThenAsk(stage, 'a-long-temporary-password');
		return { ...asked, command: update };
	},
	// The password of before.
	askWithout: (stage) => signInThenAsk(stage, 'winter'),
	vary: [
		// Of the sign-in page: what it says.
		[/(?<=<\/title>)[\s\S]*?(?=<div id="login_error">)/g, '\n…\n'],
		[/(?<=Lost your password\?<\/a><br \/>\n<\/div>)[\s\S]*?(?=<\/html>)/g, '\n…\n'],
		[/(?<=ana%7C)\d+%7C\w+%7C[0-9a-f]+/g, '1795510800%7Cc2FtcGxl%7C6d1f0c52'],
		[/(?<=X-WP-Nonce: |\n\n)[0-9a-f]{10}$/gm, '6f1c0b5293'],
	],
	marks: [
		{
			text: 'The password you entered for the username',
			means: 'refused',
			why: 'WordPress says so on its sign-in page, with the status 200.',
		},
		{
			text: 'rest_not_logged_in',
			means: 'refused',
			why: 'No cookie came from the sign-in page, so the API sees a stranger.',
		},
	],
	marksAfter: [
		{
			text: 'HTTP/1.1 302 Found',
			means: 'given',
			why: 'The sign-in page takes the new password and leads on.',
		},
		{
			text: '"name":"ana"',
			means: 'given',
			why: 'The API knows who asks.',
		},
	],
});
