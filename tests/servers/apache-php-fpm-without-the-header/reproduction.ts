import { reproduction } from '../_harness/reproduction.ts';
import { apache } from '../_harness/servers/apache.ts';
import { phpFpm } from '../_harness/servers/php-fpm.ts';

export default reproduction({
	title: 'Apache keeps the header back from a program in PHP-FPM',
	cause: 'authorization-stripped-by-proxy',
	fix: 'pass-authorization-through',
	change: 'One line in the `.htaccess` of the site hands the header on.',
	server: apache('proxy', 'proxy_fcgi'),
	also: [phpFpm],
	ask: `GET /orders.php HTTP/1.1
Host: api.example.com
Authorization: Bearer mF_9.B5f-4.1JqM`,
	askWithout: `GET /orders.php HTTP/1.1
Host: api.example.com`,
	marks: [
		{
			text: 'Authorization: Bearer mF_9.B5f-4.1JqM',
			means: 'given',
			why: 'The token reached Apache.',
		},
		{
			text: 'no token was sent',
			means: 'refused',
			why: 'The program never saw the line. Apache keeps it back unless it is told otherwise.',
		},
	],
});
