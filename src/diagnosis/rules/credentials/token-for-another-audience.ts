import type { HeaderField, Token } from '../../../evidence/evidence.ts';
import { judgeToken, type TokenJudgement } from '../../../evidence/tokens/judge-token.ts';
import type { Paste, Rule, Said } from '../../rule.ts';
import { answer, findings, reason } from './reading/findings.ts';
import { whereRefused } from './reading/refusals.ts';
import { finder, headerOf, sentTokens, tells401 } from './reading/sent.ts';

/** Where tokens of a known audience are taken. */
const hosts: Readonly<Record<string, RegExp>> = {
	'microsoft-graph': /(?:^|\.)graph\.microsoft\.(?:com|us)$|microsoftgraph\./i,
	'azure-resource-manager': /(?:^|\.)(?:management\.(?:azure|core\.windows|usgovcloudapi)\.\w+)$/i,
	'azure-key-vault': /\.vault\.azure\./i,
	'app-store-connect': /\.apple\.com$/i,
	'auth0-userinfo': /\.auth0\.com$/i,
};
const namesOf: Readonly<Record<string, string>> = {
	'microsoft-graph': 'Microsoft Graph',
	'azure-resource-manager': 'Azure Resource Manager',
	'azure-key-vault': 'Azure Key Vault',
	'app-store-connect': 'App Store Connect',
	'auth0-userinfo': 'Auth0’s own userinfo',
};

/** `aud` names whom a token is for; whoever else gets it must refuse it. */
export const tokenForAnotherAudience: Rule = {
	id: 'token-for-another-audience',
	source: 'https://www.rfc-editor.org/rfc/rfc7519.html#section-4.1.3',
	judge: (paste) => {
		const tokens = sentTokens(paste).map((token) => ({
			token,
			judged: judgeToken(token, paste.now),
		}));
		const isId = tokens.find(({ judged: { use } }) => use?.kind === 'id');
		const at = whereRefused(paste, 'audience');
		if (at && isId)
			return {
				findings: findings(
					[
						reason(at, 'The server says that the token is for somebody else.'),
						reason(isId.token, 'It is an ID token: that is for the application that asked for it.'),
					],
					[
						['wrong-token-type', 'likely'],
						['wrong-audience', 'likely'],
					],
				),
			};
		return tells401(paste) ? (ofHosts(paste, tokens) ?? {}) : {};
	},
};

function ofHosts(
	{ exchanges }: Paste,
	tokens: readonly { readonly token: Token; readonly judged: TokenJudgement }[],
): Said | undefined {
	const exchangeOf = finder(exchanges);
	for (const { token, judged } of tokens) {
		const request = exchangeOf(token)?.request;
		const host = hostOf(request?.target?.text, headerOf(request, 'host', ':authority'));
		const known = judged.audiences.length === 1 ? judged.audiences[0]?.known : undefined;
		if (known === undefined || host === undefined || !hosts[known] || hosts[known].test(host))
			continue;
		return {
			findings: findings(
				[
					reason(
						token,
						`The token is for ${namesOf[known] ?? known}, and it is sent to another host.`,
					),
				],
				[['wrong-audience', 'likely']],
			),
			answers: [answer(token, 'what-the-token-says', 'other-audience')],
		};
	}
	return undefined;
}

function hostOf(target: string | undefined, field: HeaderField | undefined): string | undefined {
	const [, inTarget] = /^https?:\/\/([^/:?#\s@]{1,253})/i.exec(target ?? '') ?? [];
	return inTarget ?? field?.value.text.slice(0, 253).replace(/:\d{1,5}$/, '');
}
