/** A code that Windows, SSPI or Kerberos gives where a sign-in fails. */
export interface KnownCode {
	readonly symbol: string;
	/** In small letters, without `0x` and without leading zeros. */
	readonly hex: string;
	/** What it means, in our words. */
	readonly means: string;
	/** What MIT Kerberos prints instead of a number. */
	readonly says?: string;
}

/** `symbol hex meaning`, one to a line; behind `|` what MIT Kerberos says. */
function table(rows: string): readonly KnownCode[] {
	return rows
		.trim()
		.split('\n')
		.map((row) => {
			const [symbol = '', hex = '', ...words] = row.trim().split(' ');
			const [means = '', says] = words.join(' ').split(' | ');
			return { symbol, hex, means, ...(says !== undefined && { says }) };
		});
}

/**
 * https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes (0-499, 1000-1299,
 * 1300-1699, 1700-3999). LDAP has them as `data 52e`, COM as `0x8007052e`.
 */
export const win32Codes = table(`
	ERROR_ACCESS_DENIED 5 the account may not use this file or service; with 401.2 nothing was sent yet
	ERROR_INVALID_PASSWORD 56 the network password is wrong
	ERROR_SESSION_CREDENTIAL_CONFLICT 4c3 Windows is connected to this server under another name
	ERROR_NOT_AUTHENTICATED 4dc nobody has signed in
	ERROR_NO_LOGON_SERVERS 51f no domain controller could be reached
	ERROR_NO_SUCH_LOGON_SESSION 520 the sign-in session is gone
	ERROR_NO_SUCH_USER 525 there is no such account
	ERROR_LOGON_FAILURE 52e the user name or the password is wrong
	ERROR_ACCOUNT_RESTRICTION 52f a restriction on the account, such as no empty password, forbids it
	ERROR_INVALID_LOGON_HOURS 530 the account may not sign in at this hour
	ERROR_INVALID_WORKSTATION 531 the account may not sign in from this computer
	ERROR_PASSWORD_EXPIRED 532 the password has expired
	ERROR_ACCOUNT_DISABLED 533 the account is disabled
	ERROR_LOGON_NOT_GRANTED 564 the account may not sign in to this computer in this way
	ERROR_LOGON_TYPE_NOT_GRANTED 569 the account lacks the right to sign in to this computer in this way
	ERROR_WRONG_TARGET_NAME 574 the service runs under another account than the name that was asked for
	ERROR_TIME_SKEW 576 the clocks of the client and the server differ
	ERROR_TRUSTED_DOMAIN_FAILURE 6fc the trust between two domains failed
	ERROR_TRUSTED_RELATIONSHIP_FAILURE 6fd this computer has lost the trust of its domain
	ERROR_NETLOGON_NOT_STARTED 700 the Netlogon service does not run
	ERROR_ACCOUNT_EXPIRED 701 the account has expired
	ERROR_PASSWORD_MUST_CHANGE 773 the password has to be changed first
	ERROR_ACCOUNT_LOCKED_OUT 775 the account is locked
`);

/** https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4 */
export const sspiCodes = table(`
	SEC_E_TARGET_UNKNOWN 80090303 the service that was asked for has no principal name, or cannot be reached
	SEC_E_INTERNAL_ERROR 80090304 the Local Security Authority cannot be contacted
	SEC_E_SECPKG_NOT_FOUND 80090305 there is no such security package
	SEC_E_INVALID_TOKEN 80090308 the token of the handshake is damaged, or not for this service
	SEC_E_NO_IMPERSONATION 8009030b the server may not act in the user’s name
	SEC_E_LOGON_DENIED 8009030c the user name or the password was not accepted
	SEC_E_UNKNOWN_CREDENTIALS 8009030d the credentials are not of a kind that the package knows
	SEC_E_NO_CREDENTIALS 8009030e no credentials yet; in the middle of NTLM this is normal
	SEC_E_MESSAGE_ALTERED 8009030f a message was changed on the way, or sealed with another key
	SEC_E_NO_AUTHENTICATING_AUTHORITY 80090311 no domain controller could be reached
	SEC_E_CONTEXT_EXPIRED 80090317 the sign-in has expired
	SEC_E_WRONG_PRINCIPAL 80090322 the service runs under another account than its name belongs to
	SEC_E_TIME_SKEW 80090324 the clocks of the client and the server differ
	SEC_E_KDC_UNKNOWN_ETYPE 80090342 client and domain controller have no kind of encryption in common
	SEC_E_DELEGATION_REQUIRED 80090345 the account or the computer is not trusted for delegation
	SEC_E_BAD_BINDINGS 80090346 the channel binding does not fit the TLS connection
	SEC_E_DOWNGRADE_DETECTED 80090350 no domain controller could be reached for this sign-in
	SEC_E_MUTUAL_AUTH_FAILED 80090363 the server could not prove who it is
`);

/**
 * The values are those of Microsoft’s ntstatus.h, as generated from it in
 * https://github.com/golang/sys/blob/master/windows/zerrors_windows.go
 */
export const ntCodes = table(`
	STATUS_ACCESS_DENIED c0000022 the account may not use this
	STATUS_NO_LOGON_SERVERS c000005e no domain controller could be reached
	STATUS_NO_SUCH_USER c0000064 there is no such account
	STATUS_WRONG_PASSWORD c000006a the password is wrong
	STATUS_LOGON_FAILURE c000006d the sign-in failed; often the substatus says why
	STATUS_ACCOUNT_RESTRICTION c000006e a restriction on the account forbids it
	STATUS_INVALID_LOGON_HOURS c000006f the account may not sign in at this hour
	STATUS_INVALID_WORKSTATION c0000070 the account may not sign in from this computer
	STATUS_PASSWORD_EXPIRED c0000071 the password has expired
	STATUS_ACCOUNT_DISABLED c0000072 the account is disabled
	STATUS_TIME_DIFFERENCE_AT_DC c0000133 the clock differs from that of the domain controller
	STATUS_LOGON_TYPE_NOT_GRANTED c000015b the account lacks the right to sign in in this way
	STATUS_NO_TRUST_SAM_ACCOUNT c000018b the domain has no account for this computer
	STATUS_TRUSTED_RELATIONSHIP_FAILURE c000018d this computer has lost the trust of its domain
	STATUS_NETLOGON_NOT_STARTED c0000192 the Netlogon service does not run
	STATUS_ACCOUNT_EXPIRED c0000193 the account has expired
	STATUS_PASSWORD_MUST_CHANGE c0000224 the password has to be changed first
	STATUS_ACCOUNT_LOCKED_OUT c0000234 the account is locked
	STATUS_AUTHENTICATION_FIREWALL_FAILED c0000413 selective authentication keeps the account out
	STATUS_NTLM_BLOCKED c0000418 NTLM is forbidden here
`);

/** RFC 4120, section 7.5.9; the words are those of MIT Kerberos (src/lib/krb5/error_tables/krb5_err.et). */
export const kerberosCodes = table(`
	KDC_ERR_C_PRINCIPAL_UNKNOWN 6 there is no such user | Client not found in Kerberos database
	KDC_ERR_S_PRINCIPAL_UNKNOWN 7 no account has the service’s principal name | Server not found in Kerberos database
	KDC_ERR_POLICY c a policy forbids it, such as sign-in hours | KDC policy rejects request
	KDC_ERR_ETYPE_NOSUPP e no kind of encryption in common | KDC has no support for encryption type
	KDC_ERR_CLIENT_REVOKED 12 the account is disabled, locked or expired | Client's credentials have been revoked
	KDC_ERR_KEY_EXPIRED 17 the password has expired | Password has expired
	KDC_ERR_PREAUTH_FAILED 18 the password is wrong | Preauthentication failed
	KDC_ERR_PREAUTH_REQUIRED 19 the normal first step | Additional pre-authentication required
	KRB_AP_ERR_BAD_INTEGRITY 1f a key or password does not fit | Decrypt integrity check failed
	KRB_AP_ERR_TKT_EXPIRED 20 the ticket has expired | Ticket expired
	KRB_AP_ERR_TKT_NYV 21 the ticket is not valid yet: the clocks differ | Ticket not yet valid
	KRB_AP_ERR_NOT_US 23 the ticket is for another service | The ticket isn't for us
	KRB_AP_ERR_SKEW 25 the clocks differ by more than is allowed | Clock skew too great
	KRB_AP_ERR_MODIFIED 29 the service runs under another account than its name belongs to | Message stream modified
`);

const all = [...win32Codes, ...sspiCodes, ...ntCodes, ...kerberosCodes];

/** What a code means, by its symbol. */
export function meaningOf(symbol: string): string | undefined {
	return all.find((code) => code.symbol === symbol)?.means;
}
