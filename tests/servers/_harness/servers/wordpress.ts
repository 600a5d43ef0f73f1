import { copyFile, cp, mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { keepToTheEnd } from '../kept.ts';
import { stop, type Running } from '../process.ts';
import type { Server } from '../reproduction.ts';
import { Stage } from '../stage.ts';
import { nginx } from './nginx.ts';

/** Where Debian puts the files of WordPress. */
const files = '/usr/share/wordpress';
const isRoot = process.getuid?.() === 0;

/** The administrator’s application password, which WordPress writes with spaces. */
export const applicationPassword = 'abcd EFGH 1234 ijkl MNOP 6789';

/**
 * WordPress in `/srv/www` with its database; PHP-FPM listens on 9000, and a web server in front of
 * it is named in `also`. The site is `http://www.example.com`; its administrator is ana, with the
 * password winter. A reproduction may bring its own `wp-config.php`, plugins and `.htaccess`.
 */
export const wordpress: Server = {
	name: 'WordPress',
	debian: ['wordpress', 'mariadb-server', 'php8.2-fpm', 'php8.2-cli', 'php8.2-mysql'],
	async start(stage) {
		await layOut(stage);
		const made = await installed();
		await cp(made.path('/srv/mysql'), stage.path('/srv/mysql'), { recursive: true });
		await startDatabase(stage);
		await startPhp(stage);
	},
};

/** nginx in front of PHP-FPM, set up as the makers of WordPress and nginx both show it. */
export const nginxForWordpress: Server = {
	...nginx,
	async start(stage) {
		const site = '/etc/nginx/conf.d/site.conf';
		if ((await stage.read(site)) === undefined) await stage.write(site, nginxSite);
		await cp('/etc/nginx/fastcgi_params', stage.path('/etc/nginx/fastcgi_params'));
		return nginx.start(stage);
	},
};

const nginxSite = `server {
	listen 8080;
	server_name www.example.com;
	root /srv/www;
	index index.php;
	port_in_redirect off;

	location / {
		try_files $uri $uri/ /index.php?$args;
	}

	location ~ \\.php$ {
		include fastcgi_params;
		fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
		fastcgi_pass 127.0.0.1:9000;
	}
}
`;

/** Apache in front of PHP-FPM; its site lies in `/etc/apache2/sites-enabled/`. */
export const apacheForWordpress: Server = {
	name: 'Apache HTTP Server',
	debian: ['apache2'],
	async start(stage) {
		const modules =
			'mpm_event authn_core authz_core authz_host dir env setenvif rewrite headers proxy proxy_fcgi auth_basic authn_file authz_user';
		await stage.write(
			'/etc/apache2/apache2.conf',
			`ServerRoot "/etc/apache2"
PidFile "/run/apache2.pid"
ErrorLog "/var/log/apache2.log"
Listen 127.0.0.1:8080
${modules
	.split(' ')
	.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
	.join('\n')}
${isRoot ? 'User www-data\nGroup www-data' : ''}
ServerName localhost
IncludeOptional sites-enabled/*.conf
`,
		);
		return stage.serve(
			'/usr/sbin/apache2',
			['-f', stage.path('/etc/apache2/apache2.conf'), '-D', 'FOREGROUND'],
			{ on: 8080 },
		);
	},
};

/** The same site with an option of its own: `active_plugins`. */
export function withOption(server: Server, name: string, value: string): Server {
	return {
		...server,
		async start(stage) {
			await server.start(stage);
			await stage.write(
				'/tmp/option.php',
				`<?php require '/srv/www/wp-load.php'; update_option( '${name}', ${value} );`,
			);
			await php(stage, '/tmp/option.php');
		},
	};
}

/** Application passwords need https, unless the site says that it is one for development. */
const config = `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', 'winter' );
define( 'DB_HOST', '127.0.0.1' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
`;

/** What the five-minute installation does, and a first application password. */
const install = `<?php
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'www.example.com';
define( 'WP_SITEURL', 'http://www.example.com' );
function wp_new_blog_notification() {}
require '/srv/www/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Example', 'ana', 'ana@example.com', true, '', 'winter' );
update_option( 'permalink_structure', '/%postname%/' );
add_filter( 'random_password', fn() => '${applicationPassword.replaceAll(' ', '')}' );
wp_insert_user( array( 'user_login' => 'ben', 'user_pass' => 'winter', 'user_email' => 'ben@example.com', 'role' => 'subscriber' ) );
foreach ( array( 'ana', 'ben' ) as $name ) {
	$made = WP_Application_Passwords::create_new_application_password( username_exists( $name ), array( 'name' => 'Orders' ) );
	if ( is_wp_error( $made ) ) {
		exit( $made->get_error_message() );
	}
}
echo 'installed';
`;

let template: Promise<Stage> | undefined;

/** A site that was installed once; each stage begins with a copy of its database. */
function installed(): Promise<Stage> {
	template ??= (async () => {
		const stage = await Stage.open('/var/empty/none', 'before');
		keepToTheEnd(stage);
		await layOut(stage);
		await mkdir(stage.path('/srv/mysql'));
		await stage.must('mariadb-install-db', [
			'--no-defaults',
			'--datadir=/srv/mysql',
			'--auth-root-authentication-method=normal',
			'--skip-test-db',
			...engine,
			...(isRoot ? ['--user=mysql'] : []),
		]);
		await mkdir(stage.path('/srv/mysql/wordpress'));
		const database = await startDatabase(stage);
		await stage.write('/tmp/install.php', install);
		const said = await php(stage, '/tmp/install.php');
		if (!said.endsWith('installed')) throw new Error(said);
		await stop(database);
		return stage;
	})();
	return template;
}

function php(stage: Stage, file: string): Promise<string> {
	return stage.must('php', ['-d', 'mysqli.default_port=4000', stage.path(file)]);
}

/** Small and quick: no InnoDB, whose files alone are larger than the site. */
const engine = ['--skip-innodb', '--default-storage-engine=Aria'];

async function startDatabase(stage: Stage): Promise<Running> {
	if (isRoot) await stage.must('chown', ['-R', 'mysql', '/srv/mysql']);
	return stage.serve(
		'mariadbd',
		[
			'--no-defaults',
			'--datadir=/srv/mysql',
			'--socket=/srv/mysql/mysqld.sock',
			'--pid-file=/srv/mysql/mysqld.pid',
			'--bind-address=127.0.0.1',
			'--port=4000',
			// Nobody else can reach it: whoever can is let in.
			'--skip-grant-tables',
			...engine,
			...(isRoot ? ['--user=mysql'] : []),
		],
		{ on: 4000 },
	);
}

async function startPhp(stage: Stage): Promise<void> {
	await stage.write(
		'/etc/php/fpm.conf',
		`[global]
error_log = /var/log/php-fpm.log
daemonize = no
[www]
${isRoot ? 'user = www-data\ngroup = www-data\n' : ''}listen = 127.0.0.1:9000
pm = static
pm.max_children = 2
php_admin_value[mysqli.default_port] = 4000
php_admin_value[session.save_path] = /tmp
php_admin_flag[expose_php] = off
`,
	);
	await stage.serve('php-fpm8.2', ['--fpm-config', '/etc/php/fpm.conf', '--nodaemonize'], {
		on: 9000,
	});
}

/**
 * Puts the files of WordPress where the site has them. What finds its neighbours by its own place
 * is copied; the library is linked.
 */
async function layOut(stage: Stage): Promise<void> {
	const root = stage.path('/srv/www');
	for (const folder of ['wp-content/plugins', 'wp-content/themes'])
		await mkdir(path.join(root, folder), { recursive: true });
	for (const file of await readdir(files))
		if (file.endsWith('.php') && file !== 'wp-config.php')
			await copyFile(path.join(files, file), path.join(root, file));
	await cp(path.join(files, 'wp-admin'), path.join(root, 'wp-admin'), { recursive: true });
	await symlink(path.join(files, 'wp-includes'), path.join(root, 'wp-includes'));
	if ((await stage.read('/srv/www/wp-config.php')) === undefined)
		await stage.write('/srv/www/wp-config.php', config);
}
