import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import {
	apacheForWordpress,
	applicationPassword,
	wordpress,
} from '../_harness/servers/wordpress.ts';

const me = 'GET /wp-json/wp/v2/users/me?_fields=id,name HTTP/1.1\nHost: www.example.com';

export default reproduction({
	title: 'Apache does not hand the header on to PHP-FPM',
	cause: 'authorization-stripped-by-proxy',
	fix: 'pass-authorization-through',
	change: 'The `.htaccess` file tells Apache to hand the header on: `CGIPassAuth On`.',
	server: wordpress,
	also: [apacheForWordpress],
	ask: `${me}\nAuthorization: ${basic('ana', applicationPassword)}`,
	askWithout: me,
	marks: [
		{
			text: 'rest_not_logged_in',
			means: 'refused',
			why: 'The password is right, and WordPress saw none.',
		},
	],
});
