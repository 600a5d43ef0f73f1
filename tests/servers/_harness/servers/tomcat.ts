import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import type { Server } from '../reproduction.ts';

const home = '/usr/share/tomcat10';
const base = '/var/lib/tomcat10';

/** Tomcat with the files below `/etc/tomcat10` and the applications below `/var/lib/tomcat10/webapps`. */
export const tomcat: Server = {
	name: 'Apache Tomcat',
	debian: ['tomcat10', 'tomcat10-common', 'libtomcat10-java'],
	async start(stage) {
		// What every Tomcat comes with; what the reproduction brings itself stays.
		for (const file of ['web.xml', 'catalina.properties'])
			await cp(`${home}/etc/${file}`, stage.path(`/etc/tomcat10/${file}`), { force: false });
		// As it comes, but for the day in the name of the log.
		const logging = await readFile(`${home}/etc/logging.properties`, 'utf8');
		await stage.write(
			'/etc/tomcat10/logging.properties',
			`${logging}
1catalina.org.apache.juli.AsyncFileHandler.prefix = catalina
1catalina.org.apache.juli.AsyncFileHandler.rotatable = false
`,
		);
		for (const folder of ['logs', 'temp', 'work'])
			await mkdir(stage.path(`${base}/${folder}`), { recursive: true });
		await symlink(stage.path('/etc/tomcat10'), stage.path(`${base}/conf`));
		const jars = ['bootstrap', 'tomcat-juli'].map((name) => `${home}/bin/${name}.jar`);
		return stage.serve(
			'java',
			[
				// It starts in half the time, and nothing here runs long enough to miss the rest.
				...['-XX:TieredStopAtLevel=1', '-Xmx128m', '-cp', jars.join(':')],
				`-Dcatalina.home=${home}`,
				`-Dcatalina.base=${base}`,
				`-Djava.io.tmpdir=${stage.path(`${base}/temp`)}`,
				`-Djava.util.logging.config.file=${stage.path('/etc/tomcat10/logging.properties')}`,
				'-Djava.util.logging.manager=org.apache.juli.ClassLoaderLogManager',
				...['org.apache.catalina.startup.Bootstrap', 'start'],
			],
			{ on: 8080 },
		);
	},
};

/** What differs in Tomcat’s log from run to run, and the looks of its page, which say nothing. */
export const tomcatVaries = [
	[/\d\d-\w{3}-\d{4} \d\d:\d\d:\d\d\.\d{3}/g, '22-Nov-2026 09:00:00.000'],
	[/-exec-\d+/g, '-exec-1'],
	[/<style[\s\S]*?<\/style>/g, '<style>…</style>'],
] as const;
