import type { Server } from '../reproduction.ts';

/** nginx with what lies in `/etc/nginx/conf.d/`; its workers have the rights of www-data. */
export const nginx = nginxOn(8080);

/** The same where its configuration says `listen` of another example port. */
export function nginxOn(on: number): Server {
	return {
		name: 'nginx',
		debian: ['nginx-light', 'nginx-common'],
		async start(stage) {
			await stage.write(
				'/etc/nginx/nginx.conf',
				`${process.getuid?.() === 0 ? 'user www-data;\n' : ''}pid /run/nginx.pid;
worker_processes 1;
error_log /var/log/nginx/error.log info;
events {}
http {
	access_log off;
	default_type text/html;
	client_body_temp_path /tmp/body;
	proxy_temp_path /tmp/proxy;
	fastcgi_temp_path /tmp/fastcgi;
	uwsgi_temp_path /tmp/uwsgi;
	scgi_temp_path /tmp/scgi;
	include /etc/nginx/conf.d/*.conf;
}
`,
			);
			await stage.write('/var/log/nginx/.keep', '');
			return stage.serve('nginx', ['-c', '/etc/nginx/nginx.conf', '-g', 'daemon off;'], { on });
		},
	};
}
