import { reproduction } from '../_harness/reproduction.ts';
import { anasToken, djangoRestFramework, inDjango } from '../_harness/servers/django.ts';

const withToken = (token: string) => `GET /orders/ HTTP/1.1
Host: api.example.com
Authorization: Token ${token}`;
const newToken = '41d7e0b2c5a9483f8e6127d0b3fa95c8147ce6d2';

export default reproduction({
	title: 'A new token was made for the user, and the program still holds the old one',
	cause: 'revoked-credentials',
	fix: 'issue-a-new-key',
	change: 'The program got the new token.',
	server: djangoRestFramework,
	// What `manage.py drf_create_token -r ana` does, with a value that is the same each time.
	prepare: (stage) =>
		inDjango(
			stage,
			`from rest_framework.authtoken.models import Token\nToken.objects.update(key="${newToken}")`,
		),
	ask: withToken(anasToken),
	askAfter: withToken(newToken),
	askWithout: withToken(anasToken),
	marks: [
		{
			text: 'Invalid token.',
			means: 'refused',
			why: 'The header was read, and no user has this token any more.',
		},
	],
});
