/** What is secret wherever it stands, because its issuer gives it a form of its own. */
export interface SecretKey {
	readonly id: string;
	/** What stands before the secret and stays: it says whose key it is and opens nothing. */
	readonly keeps: RegExp;
	/** The secret itself; generous in length, since issuers make their keys longer. */
	readonly pattern: RegExp;
	readonly source: string;
}

/** The rules of a scanner for leaked keys, which tests each form against examples. */
const gitleaks = 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml';

/**
 * Keys that tell by themselves what they are. Short stumps are taken too where the prefix is
 * unmistakable: a key that is being typed, or was pasted in part, is no less secret.
 *
 * An open-ended repetition is the last thing that a pattern asks for. So an attempt either succeeds
 * or fails within a fixed number of characters, and the whole takes time in proportion to the text.
 */
export const secretKeys: readonly SecretKey[] = [
	{
		// JWT, JWE, and any other JSON in base64: `{"` is written `eyJ`.
		id: 'jwt',
		keeps: /eyJ/,
		pattern: /[\w+/-]{6,}={0,2}(?:\.[\w+/-]*={0,2}){0,4}/,
		source: 'https://www.rfc-editor.org/rfc/rfc7519.html#section-3.1',
	},
	{
		id: 'private-key',
		keeps: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/,
		pattern:
			/(?:(?:\s|\\[nr]){0,8}[A-Z][\w-]{2,20}: [\w.,()-]{1,80}){0,4}(?:(?:\s|\\[nr]){0,8}[\w+/=]{16,})+(?:(?:\s|\\[nr]){0,8}[\w+/=]{1,15}(?=(?:\s|\\[nr]){0,8}-----END))?/,
		source: 'https://www.rfc-editor.org/rfc/rfc7468.html#section-10',
	},
	{
		id: 'github',
		keeps: /gh[oprsu]_|github_pat_/,
		pattern: /\w{4,}/,
		source:
			'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
	},
	{
		id: 'gitlab',
		keeps: /gl(?:pat|oas|dt|rtr?|cbt|ptt|ft|imt|agent|wt|soat|ffct)-|GR1348941/,
		pattern: /[\w.-]{4,}/,
		source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
	},
	{
		// Exactly as long as they are: `npm_config_…` and `npm_lifecycle_…` are no keys.
		id: 'npm',
		keeps: /npm_/,
		pattern: /[A-Za-z0-9]{20,}/,
		source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
	},
	{
		id: 'slack',
		keeps: /xox[abcdeoprs][-.](?:xox[bp]-)?|xapp-/,
		pattern: /[\w%-]{4,}/,
		source: 'https://docs.slack.dev/authentication/tokens',
	},
	{
		id: 'slack-webhook',
		keeps: /hooks\.slack\.com\/(?:services|workflows|triggers)\//,
		pattern: /[\w/+-]{8,}/,
		source: gitleaks,
	},
	{
		id: 'teams-webhook',
		keeps: /webhook\.office\.com\/webhookb2\//,
		pattern: /[\w@/-]{8,}/,
		source: gitleaks,
	},
	{
		// Publishable keys (`pk_`) are made to be seen.
		id: 'stripe',
		keeps: /[sr]k_(?:test|live|prod)_|whsec_/,
		pattern: /[A-Za-z0-9+/]{4,}/,
		source: 'https://docs.stripe.com/api/authentication',
	},
	{
		id: 'anthropic',
		keeps: /sk-ant-(?:(?:api|admin|sid|oat)\d\d-)?/,
		pattern: /[\w-]{4,}/,
		source: gitleaks,
	},
	{
		// The shape that OpenAI began and many AI services have taken over.
		id: 'openai',
		keeps: /sk-(?:proj-|svcacct-|admin-|or-v1-|lf-)?/,
		pattern: /(?=[\w-]{0,40}\d)[\w-]{3,}|[A-Za-z]{6,}/,
		source: gitleaks,
	},
	{ id: 'perplexity', keeps: /pplx-/, pattern: /[A-Za-z0-9]{8,}/, source: gitleaks },
	{ id: 'groq', keeps: /gsk_/, pattern: /[A-Za-z0-9]{8,}/, source: gitleaks },
	{
		id: 'google-api-key',
		keeps: /AIza/,
		pattern: /[\w-]{8,}/,
		source: 'https://learn.microsoft.com/en-us/purview/sit-defn-google-api-key',
	},
	{
		id: 'google-oauth',
		keeps: /ya29\.|GOCSPX-|1\/\/0/,
		pattern: /[\w.-]{8,}/,
		source: 'https://developers.google.com/identity/protocols/oauth2#size',
	},
	{
		id: 'aws-access-key',
		keeps: /A(?:KIA|SIA|BIA|CCA)/,
		pattern: /[A-Z0-9]{12,}/,
		source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
	},
	{
		id: 'aws-bedrock',
		keeps: /ABSK|bedrock-api-key-/,
		pattern: /[A-Za-z0-9+/=]{40,}/,
		source: gitleaks,
	},
	{
		id: 'azure-client-secret',
		keeps: /(?=[\w~.-]{3}\dQ~)/,
		pattern: /[\w~.-]{3}\dQ~[\w~.-]{20,}/,
		source: gitleaks,
	},
	{
		id: 'twilio',
		keeps: /AC|SK/,
		pattern: /[0-9a-f]{32}/,
		source: 'https://www.twilio.com/docs/glossary/what-is-a-sid',
	},
	{
		id: 'sendgrid',
		keeps: /SG\./,
		pattern: /[\w-]{12,64}(?:\.[\w-]*)?/,
		source: gitleaks,
	},
	{
		id: 'mailgun',
		keeps: /key-/,
		pattern: /[0-9a-z]{32,}/,
		source: gitleaks,
	},
	{ id: 'brevo', keeps: /xkeysib-/, pattern: /[\w-]{8,}/, source: gitleaks },
	{ id: 'shopify', keeps: /shp(?:at|ca|pa|ss)_/, pattern: /[0-9A-Fa-f]{4,}/, source: gitleaks },
	{ id: 'square', keeps: /sq0(?:atp|csp|idp)-/, pattern: /[\w-]{8,}/, source: gitleaks },
	{ id: 'digitalocean', keeps: /do[opr]_v1_/, pattern: /[0-9a-f]{4,}/, source: gitleaks },
	{
		id: 'hugging-face',
		keeps: /hf_|api_org_/,
		pattern: /(?=[A-Za-z0-9]{0,30}[A-Z])[A-Za-z0-9]{16,}/,
		source: 'https://huggingface.co/docs/hub/security-tokens',
	},
	{
		id: 'docker',
		keeps: /dckr_(?:pat|oat)_/,
		pattern: /[\w-]{4,}/,
		source: 'https://docs.docker.com/security/access-tokens/',
	},
	{
		id: 'pypi',
		keeps: /pypi-AgE/,
		pattern: /[\w-]{8,}/,
		source: 'https://pypi.org/help/#apitoken',
	},
	{ id: 'rubygems', keeps: /rubygems_/, pattern: /[0-9a-f]{16,}/, source: gitleaks },
	{ id: 'clojars', keeps: /CLOJARS_/, pattern: /[0-9a-f]{16,}/, source: gitleaks },
	{
		id: 'packagist',
		keeps: /packagist_(?:ort|out|uut)_/,
		pattern: /[0-9a-f]{16,}/,
		source: 'https://packagist.com/docs/composer-authentication#token-format',
	},
	{ id: 'artifactory', keeps: /AKCp|cmVmd/, pattern: /[A-Za-z0-9]{40,}/, source: gitleaks },
	{
		id: 'vault',
		keeps: /hv[brs]\./,
		pattern: /[\w-]{8,}/,
		source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
	},
	{
		id: 'terraform',
		keeps: /(?=[A-Za-z0-9]{14}\.atlasv1\.)/,
		pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{8,}/,
		source: gitleaks,
	},
	{ id: 'pulumi', keeps: /pul-/, pattern: /[0-9a-f]{40,}/, source: gitleaks },
	{ id: 'databricks', keeps: /dapi/, pattern: /[0-9a-f]{32,}(?:-\d)?/, source: gitleaks },
	{ id: 'grafana', keeps: /glsa_|glc_/, pattern: /[\w+/=]{8,}/, source: gitleaks },
	{ id: 'sentry', keeps: /sntry[su]_/, pattern: /[\w+/=]{8,}/, source: gitleaks },
	{ id: 'dynatrace', keeps: /dt0c01\./, pattern: /[\w.]{8,}/, source: gitleaks },
	{ id: 'new-relic', keeps: /NRAK-/, pattern: /[A-Z0-9]{8,}/, source: gitleaks },
	{ id: 'postman', keeps: /PMAK-/, pattern: /[\w-]{8,}/, source: gitleaks },
	{ id: 'linear', keeps: /lin_api_/, pattern: /[A-Za-z0-9]{8,}/, source: gitleaks },
	{ id: 'notion', keeps: /ntn_/, pattern: /[A-Za-z0-9]{8,}/, source: gitleaks },
	{ id: 'doppler', keeps: /dp\.pt\./, pattern: /[A-Za-z0-9]{8,}/, source: gitleaks },
	{ id: 'heroku', keeps: /HRKU-/, pattern: /[\w-]{8,}/, source: gitleaks },
	{ id: 'fly', keeps: /fm[12][ar]?_|fo1_/, pattern: /[\w+/=-]{16,}/, source: gitleaks },
	{
		id: 'atlassian',
		keeps: /AT(?:ATT|CTT)3xFf|ATBB/,
		pattern: /[\w=-]{8,}/,
		source: gitleaks,
	},
	{ id: 'airtable', keeps: /pat/, pattern: /\w{14}\.[0-9a-f]{16,}/, source: gitleaks },
	{ id: 'age', keeps: /AGE-SECRET-KEY-1/, pattern: /[A-Z0-9]{8,}/, source: gitleaks },
	{ id: 'openshift', keeps: /sha256~/, pattern: /[\w-]{8,}/, source: gitleaks },
	{ id: 'facebook', keeps: /EAA/, pattern: /[A-Za-z0-9]{60,}/, source: gitleaks },
	{
		id: 'discord',
		keeps: /(?=[MNO][\w-]{23,27}\.[\w-]{6}\.)/,
		pattern: /[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{20,}/,
		source: gitleaks,
	},
	{
		// In addresses of its API the number stands behind `bot` with no space.
		id: 'telegram',
		keeps: /(?:bot)?\d{6,16}:/,
		pattern: /A[\w-]{30,}/,
		source: 'https://core.telegram.org/bots/features#botfather',
	},
];
