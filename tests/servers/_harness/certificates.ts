import type { ConnectionOptions } from 'node:tls';
import type { Stage } from './stage.ts';

/** Far before and far after every run, so that only what a reproduction means to be expired is. */
const from = '20200101000000Z';
const until = '20991231235959Z';

/**
 * Makes an authority: `/etc/pki/<name>.pem` and its key.
 *
 * @param name its file and its common name
 */
export async function makeAuthority(stage: Stage, name: string): Promise<void> {
	await stage.write(`/etc/pki/${name}/index.txt`, '');
	await stage.must('openssl', [
		...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
		...['-subj', `/CN=${name}`, '-days', '3650'],
		...['-keyout', `/etc/pki/${name}.key`, '-out', `/etc/pki/${name}.pem`],
	]);
}

/**
 * Makes a certificate that an authority has signed: `/etc/pki/<name>.pem` and its key.
 *
 * @param names host names and addresses, as OpenSSL writes them: `DNS:www.example.com`
 * @param ends when it ends, where that matters: `20261115081120Z`
 */
export async function makeCertificate(
	stage: Stage,
	name: string,
	{ by, names, ends = until }: { by: string; names?: string; ends?: string },
): Promise<void> {
	await stage.write(
		`/etc/pki/${name}.cnf`,
		`[ca]
default_ca = it
[it]
database = /etc/pki/${by}/index.txt
new_certs_dir = /etc/pki/${by}
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[for]
extendedKeyUsage = serverAuth, clientAuth
${names === undefined ? '' : `subjectAltName = ${names}\n`}`,
	);
	await stage.must('openssl', [
		...['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
		...['-subj', `/CN=${name}`],
		...['-keyout', `/etc/pki/${name}.key`, '-out', `/etc/pki/${name}.csr`],
	]);
	await stage.must('openssl', [
		...['ca', '-batch', '-notext', '-config', `/etc/pki/${name}.cnf`, '-extensions', 'for'],
		...['-cert', `/etc/pki/${by}.pem`, '-keyfile', `/etc/pki/${by}.key`],
		...['-startdate', from, '-enddate', ends],
		...['-in', `/etc/pki/${name}.csr`, '-out', `/etc/pki/${name}.pem`],
	]);
}

/** Options for a connection that trusts an authority and, if named, shows a certificate. */
export async function connection(
	stage: Stage,
	{ trusts, shows, to }: { trusts: string; shows?: string; to: string },
): Promise<ConnectionOptions> {
	const read = async (file: string) => (await stage.read(`/etc/pki/${file}`)) ?? '';
	return {
		servername: to,
		ca: await read(`${trusts}.pem`),
		...(shows !== undefined && {
			cert: await read(`${shows}.pem`),
			key: await read(`${shows}.key`),
		}),
	};
}
