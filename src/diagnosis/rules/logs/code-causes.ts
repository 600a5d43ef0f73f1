import type { Weighed } from './findings.ts';
import { weigh } from './wordings/wording.ts';

const rows = (table: string): [string, readonly Weighed[]][] =>
	table
		.trim()
		.split('\n')
		.map((row) => {
			const [symbols = '', causes = ''] = row.trim().split(': ');
			return [symbols, weigh(causes)];
		});

/**
 * What a code of Windows, SSPI or Kerberos says of the cause. Meanings:
 * https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes,
 * https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4,
 * https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4625,
 * RFC 4120, section 7.5.9. A code without a row is a step on the way, or says nothing of a cause.
 */
const table = new Map(
	rows(`
		ERROR_ACCESS_DENIED, STATUS_ACCESS_DENIED: acl-denies-access possible
		ERROR_INVALID_PASSWORD, ERROR_LOGON_FAILURE: wrong-credentials likely, conflicting-credentials possible
		ERROR_NO_SUCH_USER, STATUS_NO_SUCH_USER, KDC_ERR_C_PRINCIPAL_UNKNOWN: wrong-credentials likely, identity-not-mapped possible
		STATUS_WRONG_PASSWORD, KDC_ERR_PREAUTH_FAILED: wrong-credentials likely, conflicting-credentials possible
		ERROR_SESSION_CREDENTIAL_CONFLICT: conflicting-credentials certain
		ERROR_NOT_AUTHENTICATED, ERROR_NO_SUCH_LOGON_SESSION: missing-credentials possible, expired-session possible
		ERROR_NO_LOGON_SERVERS, STATUS_NO_LOGON_SERVERS, SEC_E_NO_AUTHENTICATING_AUTHORITY, SEC_E_DOWNGRADE_DETECTED: authentication-backend-down likely, integrated-windows-authentication possible
		ERROR_NETLOGON_NOT_STARTED, STATUS_NETLOGON_NOT_STARTED: authentication-backend-down certain
		ERROR_TRUSTED_DOMAIN_FAILURE, ERROR_TRUSTED_RELATIONSHIP_FAILURE, STATUS_TRUSTED_RELATIONSHIP_FAILURE, STATUS_NO_TRUST_SAM_ACCOUNT: authentication-backend-down likely, integrated-windows-authentication possible
		ERROR_ACCOUNT_RESTRICTION, STATUS_ACCOUNT_RESTRICTION: account-not-usable likely
		ERROR_INVALID_LOGON_HOURS, STATUS_INVALID_LOGON_HOURS: account-not-usable certain
		ERROR_INVALID_WORKSTATION, STATUS_INVALID_WORKSTATION: account-not-usable likely, ip-or-host-blocked possible
		ERROR_PASSWORD_EXPIRED, ERROR_PASSWORD_MUST_CHANGE, STATUS_PASSWORD_EXPIRED, STATUS_PASSWORD_MUST_CHANGE, KDC_ERR_KEY_EXPIRED: account-not-usable certain
		ERROR_ACCOUNT_DISABLED, ERROR_ACCOUNT_EXPIRED, STATUS_ACCOUNT_DISABLED, STATUS_ACCOUNT_EXPIRED, KDC_ERR_CLIENT_REVOKED: account-not-usable certain
		ERROR_ACCOUNT_LOCKED_OUT, STATUS_ACCOUNT_LOCKED_OUT: account-not-usable certain, too-many-requests possible
		ERROR_LOGON_NOT_GRANTED, ERROR_LOGON_TYPE_NOT_GRANTED, STATUS_LOGON_TYPE_NOT_GRANTED, STATUS_AUTHENTICATION_FIREWALL_FAILED: account-not-usable likely, insufficient-permissions likely
		ERROR_WRONG_TARGET_NAME, SEC_E_WRONG_PRINCIPAL, KRB_AP_ERR_MODIFIED: integrated-windows-authentication certain
		ERROR_TIME_SKEW, SEC_E_TIME_SKEW, STATUS_TIME_DIFFERENCE_AT_DC, KRB_AP_ERR_SKEW, KRB_AP_ERR_TKT_NYV: clock-skew certain, integrated-windows-authentication possible
		SEC_E_TARGET_UNKNOWN, KDC_ERR_S_PRINCIPAL_UNKNOWN, SEC_E_MUTUAL_AUTH_FAILED, KRB_AP_ERR_NOT_US: integrated-windows-authentication likely
		SEC_E_LOGON_DENIED: integrated-windows-authentication likely, wrong-credentials likely, loopback-check possible
		STATUS_LOGON_FAILURE: wrong-credentials likely, integrated-windows-authentication likely, loopback-check possible
		SEC_E_INVALID_TOKEN, SEC_E_NO_IMPERSONATION, SEC_E_MESSAGE_ALTERED: integrated-windows-authentication likely
		SEC_E_BAD_BINDINGS, SEC_E_DELEGATION_REQUIRED, SEC_E_KDC_UNKNOWN_ETYPE, KDC_ERR_ETYPE_NOSUPP, STATUS_NTLM_BLOCKED: integrated-windows-authentication certain
		SEC_E_SECPKG_NOT_FOUND, SEC_E_INTERNAL_ERROR, SEC_E_UNKNOWN_CREDENTIALS: integrated-windows-authentication likely
		SEC_E_NO_CREDENTIALS: integrated-windows-authentication likely, missing-credentials possible
		SEC_E_CONTEXT_EXPIRED, KRB_AP_ERR_TKT_EXPIRED: expired-session likely, clock-skew possible, integrated-windows-authentication possible
		KDC_ERR_POLICY: account-not-usable likely
		KRB_AP_ERR_BAD_INTEGRITY: integrated-windows-authentication likely, wrong-credentials possible
	`).flatMap(([symbols, causes]) =>
		symbols.split(', ').map((symbol): [string, readonly Weighed[]] => [symbol, causes]),
	),
);

/** The causes that a code speaks for, by its symbol. */
export function causesOfCode(symbol: string): readonly Weighed[] {
	return table.get(symbol) ?? [];
}
