import { curl, withCurl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import {
	applicationPassword,
	nginxForWordpress,
	wordpress,
} from '../_harness/servers/wordpress.ts';

const post = [
	'-H',
	'Host: www.example.com',
	'-d',
	'title=Winter',
	'http://127.0.0.1:9080/wp-json/wp/v2/posts?_fields=id,status',
];

export default reproduction({
	title: 'A program writes a post, and sends no password with it',
	cause: 'missing-credentials',
	fix: 'send-the-authorization-header',
	change: 'The call carries the application password: `-u`.',
	server: wordpress,
	also: [nginxForWordpress],
	client: curl,
	ask: withCurl(post),
	askAfter: withCurl(['-u', `ana:${applicationPassword}`, ...post]),
	askWithout: withCurl(post),
	expect: { after: 201 },
	marks: [
		{
			text: 'Sorry, you are not allowed to create posts as this user.',
			means: 'attention',
			why: 'The words speak of rights; with 401, nobody is signed in.',
		},
		{
			text: '"data":{"status":401}',
			means: 'refused',
			why: 'A user without the right to write gets 403.',
		},
	],
});
