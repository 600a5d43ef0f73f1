import type { Server } from '../reproduction.ts';

/** PHP as a process of its own that a web server hands its requests to: FastCGI on port 9000. */
export const phpFpm: Server = {
	name: 'PHP-FPM',
	debian: ['php8.2-fpm'],
	async start(stage) {
		await stage.write(
			'/etc/php/8.2/fpm/php-fpm.conf',
			`[global]
error_log = /var/log/php-fpm.log
daemonize = no
[www]
${process.getuid?.() === 0 ? 'user = www-data\ngroup = www-data\n' : ''}listen = 127.0.0.1:9000
pm = static
pm.max_children = 1
`,
		);
		return stage.serve(
			'php-fpm8.2',
			['--nodaemonize', '--fpm-config', '/etc/php/8.2/fpm/php-fpm.conf'],
			{ on: 9000 },
		);
	},
};
