import { reproduction } from '../_harness/reproduction.ts';
import { nginxForWordpress, withOption, wordpress } from '../_harness/servers/wordpress.ts';

export default reproduction({
	title: 'A plugin closes the REST API to visitors, public posts included',
	cause: 'plugin-or-theme-conflict',
	fix: 'deactivate-plugins',
	change: 'The folder `plugins` is renamed to `plugins-off`, so WordPress skips what was in it.',
	server: withOption(wordpress, 'active_plugins', "array( 'members-only/members-only.php' )"),
	also: [nginxForWordpress],
	ask: `GET /wp-json/wp/v2/posts?_fields=id HTTP/1.1
Host: www.example.com`,
	askWithout: `GET /wp-json/wp/v2/users/me HTTP/1.1
Host: www.example.com`,
	marks: [
		{
			text: 'Only authenticated users can access the REST API.',
			means: 'refused',
			why: 'No text of WordPress, which shows public posts to everybody.',
		},
	],
});
