/** `5 ACCESS_DENIED`: values in hexadecimal, and what their symbols end with. */
const table = (prefix: string, rows: string): [value: number, symbol: string][] =>
	rows.split(', ').map((row) => {
		const [hex = '', name = ''] = row.trim().split(' ');
		return [parseInt(hex, 16), prefix + name];
	});

/**
 * Symbols by their values, which no two kinds share.
 *
 * @see https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes
 * @see https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4
 * @see https://github.com/golang/sys/blob/master/windows/zerrors_windows.go as generated from
 * Microsoft’s ntstatus.h
 */
export const symbols: ReadonlyMap<number, string> = new Map([
	...table(
		'ERROR_',
		'5 ACCESS_DENIED, 56 INVALID_PASSWORD, 4c3 SESSION_CREDENTIAL_CONFLICT, 4dc NOT_AUTHENTICATED, 51f NO_LOGON_SERVERS, 520 NO_SUCH_LOGON_SESSION, 525 NO_SUCH_USER, 52e LOGON_FAILURE, 52f ACCOUNT_RESTRICTION, 530 INVALID_LOGON_HOURS, 531 INVALID_WORKSTATION, 532 PASSWORD_EXPIRED, 533 ACCOUNT_DISABLED, 569 LOGON_TYPE_NOT_GRANTED, 574 WRONG_TARGET_NAME, 576 TIME_SKEW, 6fc TRUSTED_DOMAIN_FAILURE, 6fd TRUSTED_RELATIONSHIP_FAILURE, 700 NETLOGON_NOT_STARTED, 701 ACCOUNT_EXPIRED, 773 PASSWORD_MUST_CHANGE, 775 ACCOUNT_LOCKED_OUT',
	),
	...table(
		'SEC_E_',
		'80090303 TARGET_UNKNOWN, 80090304 INTERNAL_ERROR, 80090308 INVALID_TOKEN, 8009030b NO_IMPERSONATION, 8009030c LOGON_DENIED, 8009030d UNKNOWN_CREDENTIALS, 8009030e NO_CREDENTIALS, 8009030f MESSAGE_ALTERED, 80090311 NO_AUTHENTICATING_AUTHORITY, 80090317 CONTEXT_EXPIRED, 80090322 WRONG_PRINCIPAL, 80090324 TIME_SKEW, 80090342 KDC_UNKNOWN_ETYPE, 80090345 DELEGATION_REQUIRED, 80090346 BAD_BINDINGS, 80090350 DOWNGRADE_DETECTED, 80090363 MUTUAL_AUTH_FAILED',
	),
	...table(
		'STATUS_',
		'c0000022 ACCESS_DENIED, c000005e NO_LOGON_SERVERS, c0000064 NO_SUCH_USER, c000006a WRONG_PASSWORD, c000006d LOGON_FAILURE, c000006e ACCOUNT_RESTRICTION, c000006f INVALID_LOGON_HOURS, c0000070 INVALID_WORKSTATION, c0000071 PASSWORD_EXPIRED, c0000072 ACCOUNT_DISABLED, c0000133 TIME_DIFFERENCE_AT_DC, c000015b LOGON_TYPE_NOT_GRANTED, c000018b NO_TRUST_SAM_ACCOUNT, c000018d TRUSTED_RELATIONSHIP_FAILURE, c0000192 NETLOGON_NOT_STARTED, c0000193 ACCOUNT_EXPIRED, c0000224 PASSWORD_MUST_CHANGE, c0000234 ACCOUNT_LOCKED_OUT, c0000413 AUTHENTICATION_FIREWALL_FAILED, c0000418 NTLM_BLOCKED',
	),
]);

/** What MIT Kerberos says instead of a symbol (src/lib/krb5/error_tables/krb5_err.et). */
export const sayings: ReadonlyMap<string, string> = new Map([
	['Client not found in Kerberos database', 'KDC_ERR_C_PRINCIPAL_UNKNOWN'],
	['Server not found in Kerberos database', 'KDC_ERR_S_PRINCIPAL_UNKNOWN'],
	["Client's credentials have been revoked", 'KDC_ERR_CLIENT_REVOKED'],
	['Preauthentication failed', 'KDC_ERR_PREAUTH_FAILED'],
	['Ticket expired', 'KRB_AP_ERR_TKT_EXPIRED'],
	['Clock skew too great', 'KRB_AP_ERR_SKEW'],
]);
