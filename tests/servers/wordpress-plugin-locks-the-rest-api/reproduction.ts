import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import {
	applicationPassword,
	nginxForWordpress,
	withOption,
	wordpress,
} from '../_harness/servers/wordpress.ts';

const me = 'GET /wp-json/wp/v2/users/me?_fields=id,name HTTP/1.1\nHost: www.example.com';

export default reproduction({
	title: 'A plugin closes the REST API to everybody without a cookie, programs included',
	cause: 'plugin-or-theme-conflict',
	fix: 'deactivate-plugins',
	change: 'The folder `plugins` is renamed to `plugins-off`, so WordPress skips what was in it.',
	server: withOption(wordpress, 'active_plugins', "array( 'members-only/members-only.php' )"),
	also: [nginxForWordpress],
	ask: `${me}\nAuthorization: ${basic('ana', applicationPassword)}`,
	askWithout: me,
	marks: [
		{
			text: 'This site is for members only.',
			means: 'refused',
			why: 'No text of WordPress: a plugin put it there, although the password is right.',
		},
	],
});
