import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import {
	applicationPassword,
	nginxForWordpress,
	wordpress,
} from '../_harness/servers/wordpress.ts';

// As the proxy sends it on that takes https from the visitors.
const get = (address: string) => `GET ${address} HTTP/1.1
Host: www.example.com
X-Forwarded-Proto: https`;
const me = get('/wp-json/wp/v2/users/me?_fields=id,name');

export default reproduction({
	title:
		'WordPress does not know that the proxy in front speaks https, and has application passwords off',
	cause: 'authentication-misconfigured',
	fix: 'check-the-authentication-setup',
	change: '`wp-config.php` believes what the proxy says of https.',
	server: wordpress,
	also: [nginxForWordpress],
	ask: async (stage) => ({
		exchanges: [
			await stage.send(get('/wp-json/?_fields=authentication')),
			await stage.send(`${me}\nAuthorization: ${basic('ana', applicationPassword)}`),
		],
	}),
	askWithout: me,
	marks: [
		{
			text: '"authentication":[]',
			means: 'attention',
			why: 'Application passwords are off for the whole site.',
		},
		{
			text: 'X-Forwarded-Proto: https',
			means: 'attention',
			why: 'The proxy says that the visitor came over https; WordPress does not read this by itself.',
		},
		{
			text: 'rest_not_logged_in',
			means: 'refused',
			why: 'Without https WordPress takes no application passwords, and says nothing of the right one that came.',
		},
	],
});
