import { alike, type Wording } from './wording.ts';

const spring =
	'https://github.com/spring-projects/spring-security/blob/main/core/src/main/resources/org/springframework/security/messages.properties';
const devise = 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml';
const drf =
	'https://github.com/encode/django-rest-framework/blob/main/rest_framework/authentication.py';
const keycloak =
	'https://github.com/keycloak/keycloak/blob/main/themes/src/main/resources/theme/base/login/messages/messages_en.properties';
const slack = 'https://docs.slack.dev/reference/methods/auth.test';
const cognito =
	'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html';
const supabase = 'https://supabase.com/docs/guides/auth/debugging/error-codes';
const google = 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto';
const openai = 'https://developers.openai.com/docs/guides/error-codes';
const okta = 'https://developer.okta.com/docs/reference/error-codes/';
const plain =
	'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#account-lockout';
const event =
	'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4625';

const isCode = { isCode: true };

/** What is said of an account, rather than of what was typed or sent. */
export const accounts: readonly Wording[] = [
	...alike(
		'account-not-usable likely, too-many-requests possible',
		'It says that the account is locked.',
		[
			[spring, 'User account is locked'],
			[devise, 'Your account is locked'],
			[keycloak, 'Account is temporarily disabled'],
			[
				plain,
				'account is locked',
				'account has been locked',
				'account locked',
				'user is locked',
				'user has been locked',
				'account is temporarily locked',
				'account temporarily locked',
				'account is blocked',
				'account has been blocked',
				'account has been temporarily blocked',
			],
		],
	),
	...alike('account-not-usable likely', 'It says that the account is switched off.', [
		[spring, 'User is disabled', 'User account has expired'],
		[drf, 'User inactive or deleted'],
		[keycloak, 'Account is disabled', 'Account disabled', 'Account is not fully set up'],
		[openai, 'Your account is not active'],
		[
			plain,
			'account has been disabled',
			'user account is disabled',
			'account has been deactivated',
			'account is deactivated',
			'account deactivated',
			'account is suspended',
			'account has been suspended',
			'account was suspended',
			'account suspended',
			'account is inactive',
			'account is not active',
			'account not active',
			'account inactive',
			'user is inactive',
			'user inactive',
			'user is blocked',
			'user is banned',
			'user is suspended',
			'account has expired',
			'organization has been disabled',
			'organization has been deactivated',
			'workspace has been suspended',
			'subscription has expired',
			'subscription is inactive',
			'subscription is not active',
			'license has expired',
			'trial has expired',
		],
	]),
	...alike(
		'account-not-usable likely',
		'Spring Security says so of an account that is locked, switched off or has run out.',
		[
			[
				spring,
				'LockedException',
				'DisabledException',
				'AccountExpiredException',
				'CredentialsExpiredException',
			],
		],
		isCode,
	),
	...alike('account-not-usable likely', 'It says that the account is not confirmed yet.', [
		[
			devise,
			'You have to confirm your email address before continuing',
			'Your account is not activated yet',
		],
		[supabase, 'Email not confirmed'],
		[cognito, 'User is not confirmed'],
		[
			plain,
			'email is not verified',
			'email not verified',
			'email address is not verified',
			'verify your email address',
		],
	]),
	...alike('account-not-usable likely', 'It says that the password itself has run out.', [
		[spring, 'User credentials have expired'],
		[
			plain,
			'password has expired',
			'password is expired',
			'password expired',
			'password must be changed',
		],
	]),
	...alike(
		'account-not-usable certain',
		'This is said of an account that is locked, switched off or not confirmed.',
		[
			[slack, 'account_inactive'],
			[cognito, 'UserNotConfirmedException', 'PasswordResetRequiredException'],
			[supabase, 'email_not_confirmed', 'user_banned'],
			[google, 'USER_BLOCKED_BY_ADMIN', 'CONSUMER_SUSPENDED'],
			[openai, 'account_deactivated'],
			[okta, 'E0000119'],
			['https://better-auth.com/docs/authentication/email-password', 'EMAIL_NOT_VERIFIED'],
		],
		isCode,
	),
	...alike(
		'account-not-usable likely, too-many-requests likely',
		'After too many wrong tries it wants a CAPTCHA to be solved on its own sign-in page first.',
		[
			[
				'https://developer.atlassian.com/server/jira/platform/basic-authentication/#captcha',
				'CAPTCHA_CHALLENGE',
				'X-Seraph-LoginReason: AUTHENTICATION_DENIED',
			],
		],
		isCode,
	),
	...alike(
		'account-not-usable likely, wrong-credentials likely',
		'It knows no active account with this name and password.',
		[
			[
				'https://github.com/jazzband/djangorestframework-simplejwt/blob/master/rest_framework_simplejwt/serializers.py',
				'No active account found with the given credentials',
				'No active account found for the given token',
			],
		],
	),

	...alike(
		'account-not-usable certain',
		'The security log says why Windows refused the account.',
		[
			[
				event,
				'Failure Reason: Account currently disabled',
				'Failure Reason: Account locked out',
				'Failure Reason: The specified user account has expired',
				"Failure Reason: The specified account's password has expired",
				'Failure Reason: Account logon time restriction violation',
			],
		],
		isCode,
	),
	...alike(
		'account-not-usable likely, insufficient-permissions possible',
		'The security log says that the account may not sign in to this computer in this way.',
		[
			[
				event,
				'Failure Reason: The user has not been granted the requested logon type at this machine',
				'Failure Reason: User not allowed to logon at this computer',
			],
		],
		isCode,
	),
	...alike(
		'wrong-credentials likely, conflicting-credentials possible',
		'The security log says that the name or the password is wrong.',
		[
			[
				event,
				'Failure Reason: Unknown user name or bad password',
				'Reason: Unknown user name or bad password',
			],
		],
		isCode,
	),

	...alike(
		'second-factor-or-app-password-required certain',
		'It asks for a second factor, or for a token in place of the password.',
		[
			['https://github.com/npm/cli/blob/latest/lib/utils/error-message.js', 'EOTP'],
			[
				'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api',
				'X-GitHub-OTP: required',
			],
			[
				'https://auth0.com/docs/secure/multi-factor-authentication/authenticate-using-ropg-flow-with-mfa',
				'mfa_required',
			],
			['https://www.rfc-editor.org/rfc/rfc9470.html#section-3', 'insufficient_user_authentication'],
			[
				'https://github.com/nextcloud/server/blob/master/apps/dav/lib/Connector/Sabre/Auth.php',
				'PasswordLoginForbidden',
			],
			['https://supabase.com/docs/guides/auth/debugging/error-codes', 'insufficient_aal'],
		],
		isCode,
	),
	...alike(
		'second-factor-or-app-password-required likely',
		'It asks for a second factor, or for a token in place of the password.',
		[
			[
				'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api',
				'Must specify two-factor authentication OTP code',
				'Support for password authentication was removed',
				'Password authentication is not supported for Git operations',
			],
			[
				'https://support.google.com/accounts/answer/185833',
				'Application-specific password required',
			],
			[
				'https://github.com/nextcloud/server/blob/master/apps/dav/lib/Connector/Sabre/Auth.php',
				'password login forbidden',
				'2FA challenge not passed',
			],
			[
				'https://docs.docker.com/security/access-tokens/',
				'please use personal access token to login',
			],
			[
				'https://central.sonatype.org/publish/generate-token/',
				'Content access is protected by token',
			],
			[
				'https://github.com/npm/cli/blob/latest/lib/utils/error-message.js',
				'This operation requires a one-time password',
			],
			[
				'https://cheatsheetseries.owasp.org/cheatsheets/Multifactor_Authentication_Cheat_Sheet.html',
				'two-factor authentication required',
				'two-factor authentication is required',
				'two factor authentication required',
				'multi-factor authentication required',
				'multi-factor authentication is required',
				'MFA required',
				'MFA is required',
				'2FA required',
				'2FA is required',
				'OTP required',
				'one-time password required',
				'one-time password is required',
				'verification code required',
				'app password required',
				'use an app password',
				'use an application password',
			],
		],
	),
	...alike(
		'second-factor-or-app-password-required likely, expired-token possible',
		'With a second factor on the account, this server takes a token and no password.',
		[
			[
				'https://github.com/gitlabhq/gitlabhq/blob/master/lib/gitlab/auth.rb',
				'HTTP Basic: Access denied. If a password was provided for Git authentication',
				'HTTP Basic: Access denied. The provided password or token is incorrect',
				"HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect or you're required to use a token instead of a password",
			],
		],
	),
];
