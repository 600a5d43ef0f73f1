import type { Server } from '../reproduction.ts';
import type { Stage } from '../stage.ts';

/** What tells every program of a stage where its own KDC is, and where its tickets lie. */
export function kerberosEnvironment(stage: Stage): NodeJS.ProcessEnv {
	return {
		KRB5_CONFIG: stage.path('/etc/krb5.conf'),
		KRB5_KDC_PROFILE: stage.path('/etc/krb5kdc/kdc.conf'),
		KRB5CCNAME: `FILE:${stage.path('/tmp/tickets')}`,
		// The replay cache of a server lies there.
		KRB5RCACHEDIR: stage.path('/tmp'),
	};
}

/** A line for `kadmin.local`, on the machine of the KDC: `addprinc -randkey HTTP/www.example.com`. */
export function kadmin(stage: Stage, line: string): Promise<string> {
	return stage.must('kadmin.local', ['-q', line], { env: kerberosEnvironment(stage) });
}

/** Signs ana in, as on her computer in the morning. */
export function kinit(stage: Stage): Promise<string> {
	return stage.must('kinit', ['ana'], { env: kerberosEnvironment(stage), input: 'winter\n' });
}

/**
 * The KDC of EXAMPLE.COM; it knows ana, whose password is “winter”.
 *
 * @param register makes the accounts of the servers, and their keytabs
 */
export function kdc(register: (stage: Stage) => Promise<unknown>): Server {
	return {
		name: 'MIT Kerberos',
		debian: ['krb5-kdc', 'krb5-admin-server', 'krb5-user'],
		async start(stage) {
			await stage.write(
				'/etc/krb5.conf',
				`[libdefaults]
	default_realm = EXAMPLE.COM
	dns_lookup_kdc = false
	dns_lookup_realm = false
	dns_canonicalize_hostname = false
	rdns = false
	udp_preference_limit = 1
[realms]
	EXAMPLE.COM = {
		kdc = 127.0.0.1:88
	}
[domain_realm]
	.example.com = EXAMPLE.COM
`,
			);
			await stage.write(
				'/etc/krb5kdc/kdc.conf',
				`[kdcdefaults]
	kdc_listen = 127.0.0.1:88
	kdc_tcp_listen = 127.0.0.1:88
[realms]
	EXAMPLE.COM = {
		database_name = /var/krb5kdc/principal
		key_stash_file = /etc/krb5kdc/stash
		acl_file = /etc/krb5kdc/kadm5.acl
	}
[logging]
	kdc = FILE:/var/log/krb5kdc.log
	admin_server = FILE:/var/log/kadmin.log
`,
			);
			await stage.write('/var/krb5kdc/.keep', '');
			const env = kerberosEnvironment(stage);
			await stage.must('kdb5_util', ['create', '-s', '-P', 'example', '-r', 'EXAMPLE.COM'], {
				env,
			});
			await kadmin(stage, 'addprinc -pw winter ana');
			await register(stage);
			return stage.serve('krb5kdc', ['-n'], { on: 88, env });
		},
	};
}

/** Makes an account for a site and writes its key to the file that the web server reads. */
export async function registerSite(stage: Stage, host: string): Promise<void> {
	await kadmin(stage, `addprinc -randkey HTTP/${host}`);
	await writeKeytab(stage, host);
}

/** Adds the key that an account has now; like `ktadd`, it gives the account a new one. */
export async function writeKeytab(stage: Stage, host: string): Promise<void> {
	const file = '/etc/http.keytab';
	await kadmin(stage, `ktadd -k ${file} HTTP/${host}`);
	await stage.must('chmod', ['644', file]);
}
