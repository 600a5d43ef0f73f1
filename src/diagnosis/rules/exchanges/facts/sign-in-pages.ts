/** Where a redirect leads that wants a person with a browser to sign in. */
export interface SignInPage {
	/** Whose it is, where its address tells. */
	readonly by?: string;
	/** Whether it guards whole hosts in front of other people’s applications. */
	readonly guards: boolean;
	readonly matches: (url: URL) => boolean;
	readonly source: string;
}

const isUnder = (host: string, domain: string): boolean =>
	host === domain || host.endsWith(`.${domain}`);

export const signInPages: readonly SignInPage[] = [
	{
		by: 'Cloudflare Access',
		guards: true,
		matches: ({ hostname, pathname }) =>
			isUnder(hostname, 'cloudflareaccess.com') || pathname.startsWith('/cdn-cgi/access/'),
		source:
			'https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/',
	},
	{
		by: 'oauth2-proxy',
		guards: true,
		matches: ({ pathname }) => /^\/oauth2\/(?:start|sign_in)$/.test(pathname),
		source: 'https://oauth2-proxy.github.io/oauth2-proxy/behaviour',
	},
	{
		by: 'Authelia',
		guards: true,
		matches: ({ searchParams }) => searchParams.has('rd') && searchParams.has('rm'),
		source:
			'https://github.com/authelia/authelia/blob/23572030b4048922a377ca40d59e804e0ed25fd7/internal/handlers/handler_authz_common.go',
	},
	{
		by: 'Azure App Service',
		guards: true,
		matches: ({ pathname }) => pathname.startsWith('/.auth/login/'),
		source:
			'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
	},
	{
		guards: false,
		matches: ({ searchParams }) =>
			searchParams.has('SAMLRequest') ||
			(searchParams.has('response_type') && searchParams.has('client_id')),
		source: 'https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.1',
	},
	{
		guards: false,
		matches: ({ pathname }) =>
			/(?:^|[/_-])(?:log-?in|log_in|sign-?in|sign_in|sso)(?:[/._-]|$)/i.test(pathname),
		source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4',
	},
];

export function signInPageAt(url: URL | undefined): SignInPage | undefined {
	return url && signInPages.find(({ matches }) => matches(url));
}
