import type { Server } from '../reproduction.ts';

/** lighttpd with what lies in `/etc/lighttpd/conf-enabled/`. */
export const lighttpd: Server = {
	name: 'lighttpd',
	debian: ['lighttpd'],
	async start(stage) {
		await stage.write(
			'/etc/lighttpd/lighttpd.conf',
			`server.bind = "127.0.0.1"
server.port = 8080
server.document-root = "/srv/www"
server.errorlog = "/var/log/lighttpd/error.log"
etag.use-inode = "disable"
index-file.names = ( "index.html" )
mimetype.assign = ( ".html" => "text/html" )
include "/etc/lighttpd/conf-enabled/*.conf"
`,
		);
		await stage.write('/var/log/lighttpd/.keep', '');
		return stage.serve('lighttpd', ['-D', '-f', '/etc/lighttpd/lighttpd.conf'], { on: 8080 });
	},
};
