// An authorization server as a company runs it: https://auth.example.com, behind a proxy that ends TLS.
import { readFileSync, writeFileSync } from 'node:fs';
import Provider from 'oidc-provider';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const keys = read('/etc/issuer/keys.json');
const settings = read('/etc/issuer/issuer.json');

const provider = new Provider('https://auth.example.com', {
	jwks: keys,
	clients: settings.clients,
	clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
	// An API learns from it how the person signed in, RFC 9470.
	extraTokenClaims: ({ oidc: { entities } }) =>
		entities.RefreshToken?.acr && { acr: entities.RefreshToken.acr },
	cookies: { keys: ['winter'] },
	findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id, name: 'Ana' }) }),
	features: {
		clientCredentials: { enabled: true },
		devInteractions: { enabled: false },
		introspection: { enabled: true, allowedPolicy: () => true },
		revocation: { enabled: true, allowedPolicy: () => true },
		dPoP: {
			enabled: true,
			nonceSecret: Buffer.alloc(32, 'winter'),
			requireNonce: ({ path }) => settings.nonce === true && path === '/me',
		},
		resourceIndicators: {
			enabled: true,
			defaultResource: () => [],
			useGrantedResource: () => true,
			getResourceServerInfo: (context, resource) => ({
				audience: resource,
				scope: 'orders:read orders:write',
				accessTokenFormat: settings.format ?? 'jwt',
				accessTokenTTL: settings.lifetime ?? 3600,
				jwt: { sign: { alg: 'RS256', kid: keys.keys[0].kid } },
			}),
		},
	},
	scopes: ['openid', 'offline_access', 'orders:read', 'orders:write'],
});
provider.proxy = true;

// A person who has signed in already: what the sign-in left behind is a refresh token.
for (const { account, client, scope, resource, acr, file } of settings.signedIn ?? []) {
	const grant = new provider.Grant({ accountId: account, clientId: client });
	grant.addOIDCScope(scope);
	if (resource) grant.addResourceScope(resource, scope);
	const token = new provider.RefreshToken({
		accountId: account,
		client: await provider.Client.find(client),
		grantId: await grant.save(3600),
		gty: 'authorization_code',
		scope,
		resource,
		acr,
	});
	writeFileSync(file, await token.save());
}

provider.on('grant.error', (context, error) => console.error(error.error_detail ?? error.message));
provider.listen(8081);
