import type { Server } from '../reproduction.ts';
import type { Stage } from '../stage.ts';

/** What nearly every site of Apache needs; Debian switches these on too. */
const always = [
	'mpm_event',
	'authn_core',
	'authn_file',
	'authz_core',
	'authz_user',
	'auth_basic',
	'dir',
	'mime',
];

/**
 * Apache with what lies in `/etc/apache2/sites-enabled/`; its workers have the rights of www-data.
 *
 * @param modules the names of further modules, as `a2enmod` takes them
 */
export function apache(...modules: readonly string[]): Server {
	return apacheWith(() => ({}), ...modules);
}

/** The same where Apache is started with something in its environment. */
export function apacheWith(
	environment: (stage: Stage) => NodeJS.ProcessEnv,
	...modules: readonly string[]
): Server {
	return {
		name: 'Apache HTTP Server',
		debian: ['apache2-bin'],
		async start(stage) {
			await stage.write('/var/log/apache2/.keep', '');
			await stage.write('/run/apache2/.keep', '');
			await stage.write('/etc/mime.types', 'text/html html\napplication/json json\n');
			await stage.write(
				'/etc/apache2/apache2.conf',
				`ServerRoot "/etc/apache2"
ServerName www.example.com
Listen 127.0.0.1:8080
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : ''}PidFile "/run/apache2/apache2.pid"
DefaultRuntimeDir "/run/apache2"
Mutex file:/run/apache2 default
ErrorLog "/var/log/apache2/error.log"
ServerTokens OS
ServerSignature On
StartServers 1
ThreadsPerChild 8
MaxRequestWorkers 16
${[...always, ...modules]
	.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`)
	.join('')}TypesConfig "/etc/mime.types"
<Directory "/srv">
	Require all granted
</Directory>
IncludeOptional "/etc/apache2/sites-enabled/*.conf"
`,
			);
			return stage.serve(
				'apache2',
				['-d', '/etc/apache2', '-f', '/etc/apache2/apache2.conf', '-D', 'FOREGROUND'],
				{ on: 8080, env: environment(stage) },
			);
		},
	};
}
