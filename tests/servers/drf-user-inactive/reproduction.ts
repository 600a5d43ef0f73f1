import { reproduction } from '../_harness/reproduction.ts';
import { anasToken, djangoRestFramework, inDjango } from '../_harness/servers/django.ts';

export default reproduction({
	title: 'The token is right, and its user has been switched off',
	cause: 'account-not-usable',
	fix: 'unlock-the-account',
	change: 'An administrator switched the user on again.',
	server: djangoRestFramework,
	async prepare(stage) {
		if (stage.name === 'before')
			await inDjango(
				stage,
				'from django.contrib.auth import get_user_model\nget_user_model().objects.update(is_active=False)',
			);
	},
	ask: `GET /orders/ HTTP/1.1
Host: api.example.com
Authorization: Token ${anasToken}`,
	askWithout: `GET /orders/ HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'User inactive or deleted.',
			means: 'refused',
			why: 'The token was found: it is the user whom nobody lets in.',
		},
	],
});
