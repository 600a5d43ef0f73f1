import { weigh, type Wording } from './wording.ts';

/** Codes, causes and one sentence: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const rows = `
50126 | wrong-credentials likely | the user name or the password is wrong
50056 | wrong-credentials likely | the password is wrong or there is none
50034 | wrong-credentials likely, wrong-environment-or-host possible | the directory has no such account
50053 | account-not-usable likely, too-many-requests likely, ip-or-host-blocked possible | the account is locked after too many wrong tries, or the address is blocked
50055 | account-not-usable certain | the password has expired
50057 | account-not-usable certain | the account is disabled
50064 | wrong-credentials likely | the credentials could not be checked
50072 | second-factor-or-app-password-required certain | the user has to set up a second factor
50074 | second-factor-or-app-password-required certain | a second factor is asked for
50076 | second-factor-or-app-password-required certain | a second factor is asked for
50078 | second-factor-or-app-password-required certain | the second factor has run out
50079 | second-factor-or-app-password-required certain | the user has to set up a second factor
50158 | second-factor-or-app-password-required likely | an outside check, such as a second factor, was not passed
500121 | second-factor-or-app-password-required likely | the second factor was not passed
53003 | ip-or-host-blocked likely, insufficient-permissions likely | a rule of Conditional Access blocks this sign-in
50089 | expired-session likely | the sign-in took too long
50132 | revoked-credentials likely | the session was withdrawn, or the password was changed
50133 | revoked-credentials likely | the session was withdrawn, or the password was changed
50173 | revoked-credentials certain | the grant was withdrawn, mostly because the password was changed
70008 | expired-token likely, revoked-credentials possible | the refresh token or code has run out
70043 | expired-token certain | the refresh token has run out by a rule for the frequency of sign-ins
700082 | expired-token certain | the refresh token has run out because it was not used
700084 | expired-token certain | the refresh token of a single-page application has run out
500133 | expired-token likely, clock-skew likely | the assertion is not within its time
700024 | expired-token likely, clock-skew likely | the assertion is not within its time
7000222 | expired-token certain | the secret of the application has run out
7000215 | wrong-credentials likely, wrong-environment-or-host possible | the secret of the application is not the right one; often its id was sent
7000218 | missing-credentials likely, authentication-misconfigured possible | the application sent neither a secret nor an assertion
700027 | client-certificate-problem likely, bad-token-signature possible | the certificate that signed the assertion is not registered
700016 | wrong-environment-or-host likely | the directory has no such application
90002 | wrong-environment-or-host certain | there is no such tenant
500011 | wrong-environment-or-host likely, wrong-audience possible | the tenant has no such resource
500131 | wrong-audience certain | the assertion is meant for another application
50105 | insufficient-permissions certain | the user is not assigned to the application
65001 | insufficient-permissions likely | nobody has consented to what the application asks for
50020 | identity-not-mapped likely, wrong-environment-or-host possible | the user of another tenant is not known in this one
51004 | identity-not-mapped certain | the account is not in this directory
700213 | identity-not-mapped likely, wrong-audience possible | no federated identity fits the assertion
70021 | identity-not-mapped likely, wrong-audience possible | no federated identity fits the assertion
50107 | untrusted-issuer likely | the federation realm is not known
50196 | redirect-loop certain | the client asks for the same again and again
90033 | provider-outage likely | a service of Microsoft is out of order for now
`;

/** The errors of Microsoft Entra ID that it documents, and that tell of one cause. */
export const entra: readonly Wording[] = rows
	.trim()
	.split('\n')
	.map((row) => {
		const [code = '', causes = '', means = ''] = row.split(' | ');
		return {
			says: [`AADSTS${code}`],
			causes: weigh(causes),
			tells: `AADSTS${code} means: ${means}.`,
			source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
			isCode: true,
		};
	});
