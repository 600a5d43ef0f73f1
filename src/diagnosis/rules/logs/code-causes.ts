/** What a code of Windows, SSPI or Kerberos says, or a substatus of IIS. */
export interface CodeMeaning {
	/** As `Findings` takes them. */
	readonly causes: string;
	readonly means: string;
}

/**
 * Substatuses and how symbols end, the causes, what it means. Certain is what one rule alone gives. A code without a row is a step on the way, or says
 * nothing of a cause.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code
 * @see https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes
 * @see https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4
 * @see https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4625
 * @see https://www.rfc-editor.org/rfc/rfc4120.html#section-7.5.9
 */
const rows = `
401.0 | filter-or-application-denies possible | without a substatus, mostly the application answered
401.1 | integrated-windows-authentication likely, wrong-credentials possible, loopback-check possible | credentials arrived, and Windows refused the sign-in
401.2 | authentication-misconfigured likely, integrated-windows-authentication possible, missing-credentials possible | no method that is switched on accepted what the request carried
401.3 | acl-denies-access certain | Windows does not let that account open the file
401.4 | filter-or-application-denies certain | a filter refused
401.5 | filter-or-application-denies certain | the application behind IIS (ISAPI or CGI) refused
401.501 401.502 | too-many-requests certain | too many requests from one address
401.503 401.504 | ip-or-host-blocked certain | the server refuses the address or the host of the caller
ACCESS_DENIED | acl-denies-access possible | the account may not use this
LOGON_FAILURE | wrong-credentials likely, integrated-windows-authentication possible, loopback-check possible | the user name or the password is wrong
LOGON_DENIED | integrated-windows-authentication likely, wrong-credentials likely, loopback-check possible | Windows did not accept the sign-in
INVALID_PASSWORD WRONG_PASSWORD PREAUTH_FAILED | wrong-credentials likely, conflicting-credentials possible | the password is wrong
NO_SUCH_USER C_PRINCIPAL_UNKNOWN | wrong-credentials likely, identity-not-mapped possible | there is no such account
SESSION_CREDENTIAL_CONFLICT | conflicting-credentials certain | Windows is connected under another name
NOT_AUTHENTICATED NO_SUCH_LOGON_SESSION | missing-credentials possible, expired-session possible | nobody is signed in
NO_LOGON_SERVERS NO_AUTHENTICATING_AUTHORITY DOWNGRADE_DETECTED NETLOGON_NOT_STARTED | authentication-backend-down likely, integrated-windows-authentication possible | no domain controller could be reached
TRUSTED_DOMAIN_FAILURE TRUSTED_RELATIONSHIP_FAILURE NO_TRUST_SAM_ACCOUNT | authentication-backend-down likely, integrated-windows-authentication possible | the domain no longer trusts the computer or the other domain
ACCOUNT_RESTRICTION INVALID_LOGON_HOURS INVALID_WORKSTATION POLICY | account-not-usable likely | a rule for hours, computers or accounts forbids it
PASSWORD_EXPIRED PASSWORD_MUST_CHANGE KEY_EXPIRED KEY_EXP | account-not-usable certain | the password has to be changed first
ACCOUNT_DISABLED ACCOUNT_EXPIRED CLIENT_REVOKED | account-not-usable certain | the account is disabled, locked or expired
ACCOUNT_LOCKED_OUT | account-not-usable certain, too-many-requests possible | the account is locked
LOGON_TYPE_NOT_GRANTED AUTHENTICATION_FIREWALL_FAILED | account-not-usable likely, insufficient-permissions likely | the account may not sign in to this computer in this way
WRONG_TARGET_NAME WRONG_PRINCIPAL MODIFIED | integrated-windows-authentication certain | the service runs under another account than its name
TIME_SKEW TIME_DIFFERENCE_AT_DC SKEW TKT_NYV | clock-skew certain, integrated-windows-authentication possible | the clocks differ too much
TARGET_UNKNOWN S_PRINCIPAL_UNKNOWN MUTUAL_AUTH_FAILED NOT_US | integrated-windows-authentication likely | the name of the service has no account, or another
INVALID_TOKEN MESSAGE_ALTERED NO_IMPERSONATION INTERNAL_ERROR UNKNOWN_CREDENTIALS BAD_INTEGRITY | integrated-windows-authentication likely | the handshake broke off
BAD_BINDINGS DELEGATION_REQUIRED KDC_UNKNOWN_ETYPE ETYPE_NOSUPP NTLM_BLOCKED | integrated-windows-authentication certain | the channel binding, the delegation, the encryption or NTLM itself is not allowed so
NO_CREDENTIALS | integrated-windows-authentication likely, missing-credentials possible | the middle of a handshake, and no success follows here
CONTEXT_EXPIRED TKT_EXPIRED | expired-session likely, integrated-windows-authentication possible | the sign-in has expired`;

const table = new Map(
	rows.split('\n').flatMap((row) => {
		const [names = '', causes = '', means = ''] = row.split(' | ');
		return names.split(' ').map((name): [string, CodeMeaning] => [name, { causes, means }]);
	}),
);

/** What a code says, by its symbol, or a substatus, such as `401.3`. */
export function meaningOf(symbol: string): CodeMeaning | undefined {
	return table.get(symbol.replace(/^(?:ERROR|STATUS|SEC_E|KDC_ERR|KRB_AP_ERR)_/, ''));
}
