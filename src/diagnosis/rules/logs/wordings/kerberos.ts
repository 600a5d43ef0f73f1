import { alike, type Wording } from './wording.ts';

const gss = 'https://web.mit.edu/kerberos/krb5-latest/doc/admin/troubleshoot.html';
const java = 'https://docs.oracle.com/en/java/javase/17/security/troubleshooting.html';
const iis =
	'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code';
const winrm = 'https://github.com/diyan/pywinrm/blob/master/winrm/transport.py';

const isCode = { isCode: true };

/** What Windows, IIS and the libraries for Kerberos say in words. */
export const kerberos: readonly Wording[] = [
	...alike(
		'integrated-windows-authentication likely',
		'The service has no key for the ticket that came, or none for its own name.',
		[
			[
				gss,
				'No key table entry found',
				'not found in keytab',
				'gss_acquire_cred() failed',
				'gss_accept_sec_context() failed',
			],
			[
				java,
				'Cannot find key of appropriate type to decrypt AP',
				'Mechanism level: Checksum failed',
				'Specified version of key is not available',
			],
		],
		isCode,
	),
	...alike(
		'integrated-windows-authentication likely',
		'The browser sent NTLM where the server takes Kerberos only.',
		[[java, 'Defective token detected']],
	),
	...alike(
		'integrated-windows-authentication likely, missing-credentials possible',
		'The program has no Kerberos ticket to begin with.',
		[
			[java, 'No valid credentials provided (Mechanism level'],
			[
				gss,
				'No Kerberos credentials available',
				'No credentials cache found',
				'No credentials were supplied, or the credentials were unavailable',
			],
		],
	),
	...alike(
		'integrated-windows-authentication likely, wrong-credentials possible',
		'Windows’ remote management refused the sign-in.',
		[[winrm, 'the specified credentials were rejected by the server']],
	),
	...alike(
		'integrated-windows-authentication likely',
		'The second server is asked by nobody in particular: the sign-in does not go on to it.',
		[
			[
				'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-authentication-authorization/kerberos-double-hop-authentication-edge-chromium',
				'Login failed for user NT AUTHORITY\\ANONYMOUS LOGON',
				"Login failed for user 'NT AUTHORITY\\ANONYMOUS LOGON'",
			],
		],
		isCode,
	),
	...alike(
		'authentication-misconfigured likely, integrated-windows-authentication possible',
		'IIS had no user after the step of signing in: no method that is switched on fits.',
		[
			[
				iis,
				'not authorized to view this page due to invalid authentication headers',
				'Logon failed due to server configuration',
			],
		],
		isCode,
	),
	...alike(
		'acl-denies-access certain',
		'IIS says that file permissions refuse.',
		[
			[
				iis,
				'because of the access control list (ACL) configuration or encryption settings for this resource',
				'Access is denied due to an ACL set on the requested resource',
				'Access denied by ACL on resource',
			],
		],
		isCode,
	),
	...alike(
		'filter-or-application-denies certain',
		'IIS says that a filter or the application refused.',
		[
			[
				iis,
				'Authorization failed by filter',
				'Authorization failed by an ISAPI/CGI application',
				'Authorization failed by ISAPI/CGI application',
			],
		],
		isCode,
	),
];
