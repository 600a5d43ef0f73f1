import { curl, withCurl } from '../_harness/clients/curl.ts';
import { reproduction } from '../_harness/reproduction.ts';
import { djangoRestFramework } from '../_harness/servers/django.ts';

const address = 'http://127.0.0.1:9080/orders/';

export default reproduction({
	title: 'Name and password stand in the header as they are, not in Base64',
	cause: 'malformed-authorization-header',
	fix: 'write-the-header-correctly',
	change: 'curl writes the header itself: `-u ana:winter`.',
	server: djangoRestFramework,
	client: curl,
	ask: withCurl(['-H', 'Authorization: Basic ana:winter', address]),
	askAfter: withCurl(['-u', 'ana:winter', address]),
	askWithout: withCurl([address]),
	marks: [
		{
			text: 'Authorization: Basic ana:winter',
			means: 'attention',
			why: 'After Basic, name and password have to follow in Base64.',
		},
		{
			text: 'Invalid basic header. Credentials not correctly base64 encoded.',
			means: 'refused',
			why: 'Nobody has looked at the password yet.',
		},
	],
});
