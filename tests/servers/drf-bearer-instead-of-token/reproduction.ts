import { httpie, withHttpie } from '../_harness/clients/httpie.ts';
import { acceptedByPython } from '../_harness/clients/python.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { anasToken, djangoRestFramework } from '../_harness/servers/django.ts';

export default reproduction({
	title: 'A program sends Bearer to an API that reads Token',
	cause: 'wrong-scheme',
	fix: 'use-the-scheme-the-server-asks-for',
	change: 'The API reads the word `Bearer`: a subclass of `TokenAuthentication` names it.',
	server: djangoRestFramework,
	client: httpie,
	ask: withHttpie([
		'--auth-type=bearer',
		`--auth=${anasToken}`,
		'GET',
		'http://127.0.0.1:9080/orders/',
	]),
	askWithout: withHttpie(['GET', 'http://127.0.0.1:9080/orders/']),
	vary: [acceptedByPython],
	marks: [
		{
			text: 'Authorization: Bearer',
			means: 'given',
			why: 'The token is right; the word in front of it is not the one that is read.',
		},
		{
			text: 'WWW-Authenticate: Token',
			means: 'refused',
			why: 'The API names the word that it reads.',
		},
	],
});
