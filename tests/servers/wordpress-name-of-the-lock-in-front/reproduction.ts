import { basic } from '../_harness/http.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { apacheForWordpress, wordpress } from '../_harness/servers/wordpress.ts';

const posts = 'GET /wp-json/wp/v2/posts?_fields=id HTTP/1.1\nHost: www.example.com';

export default reproduction({
	title: 'The name of the password in front of the site is taken for one of WordPress',
	cause: 'conflicting-credentials',
	fix: 'send-one-set-of-credentials',
	change: '`wp-config.php` hides the name and password of the lock from WordPress.',
	server: wordpress,
	also: [apacheForWordpress],
	ask: `${posts}\nAuthorization: ${basic('staging', 'winter')}`,
	askWithout: posts,
	marks: [
		{
			text: 'invalid_username',
			means: 'refused',
			why: 'The name of the lock in front went on to WordPress, which does not know it.',
		},
	],
});
