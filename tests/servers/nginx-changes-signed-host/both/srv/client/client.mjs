import http from 'node:http';
import aws4 from 'aws4';

const options = aws4.sign(
	{
		host: '127.0.0.1',
		port: 9080,
		path: '/orders',
		headers: { Host: 'api.example.com' },
		service: 'orders',
		region: 'eu-west-1',
	},
	{ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'winter' },
);
http.get(options, async (response) => {
	console.log(response.statusCode, (await response.toArray()).join(''));
});
