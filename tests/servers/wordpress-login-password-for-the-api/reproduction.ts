import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import {
	applicationPassword,
	nginxForWordpress,
	wordpress,
} from '../_harness/servers/wordpress.ts';

const me = 'GET /wp-json/wp/v2/users/me?_fields=id,name HTTP/1.1\nHost: www.example.com';

export default reproduction({
	title: 'A program signs in to the WordPress REST API with the password of the sign-in page',
	cause: 'second-factor-or-app-password-required',
	fix: 'use-an-app-password',
	change: 'The program sends an application password, made in the profile of the user.',
	server: wordpress,
	also: [nginxForWordpress],
	ask: `${me}\nAuthorization: ${basic('ana', 'winter')}`,
	askAfter: `${me}\nAuthorization: ${basic('ana', applicationPassword)}`,
	askWithout: me,
	marks: [
		{
			text: 'rest_not_logged_in',
			means: 'refused',
			why: 'The same as without any password: WordPress 6.1.9 does not say that one came and was wrong.',
		},
	],
	marksAfter: [
		{
			text: '"name":"ana"',
			means: 'given',
			why: 'WordPress names the user whom it sees.',
		},
	],
});
