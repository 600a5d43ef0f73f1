/** What is secret wherever it stands, because its issuer gives it a form of its own. */
export interface SecretKey {
	readonly id: string;
	/** What stands before the secret and stays: it says whose key it is and opens nothing. */
	readonly keeps: RegExp;
	/** The secret itself; generous in length, since issuers make their keys longer. */
	readonly pattern: RegExp;
}

/**
 * Keys that tell by themselves what they are. Short stumps are taken too where the prefix is
 * unmistakable: a key that is being typed, or was pasted in part, is no less secret.
 *
 * Where nothing else is named, the form is that of a scanner for leaked keys, which tests each:
 * https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml
 *
 * An open-ended repetition is the last thing that a pattern asks for. So an attempt either succeeds
 * or fails within a fixed number of characters, and the whole takes time in proportion to the text.
 */
export const secretKeys: readonly SecretKey[] = [
	{
		// https://www.rfc-editor.org/rfc/rfc7519.html#section-3.1
		// JWT, JWE, and any other JSON in base64: `{"` is written `eyJ`.
		id: 'jwt',
		keeps: /eyJ/,
		pattern: /[\w+/-]{6,}={0,2}(?:\.[\w+/-]*={0,2}){0,4}/,
	},
	{
		// https://www.rfc-editor.org/rfc/rfc7468.html#section-10
		id: 'private-key',
		keeps: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/,
		pattern:
			/(?:(?:\s|\\[nr]){0,8}[A-Z][\w-]{2,20}: [\w.,()-]{1,80}){0,4}(?:(?:\s|\\[nr]){0,8}[\w+/=]{16,})+(?:(?:\s|\\[nr]){0,8}[\w+/=]{1,15}(?=(?:\s|\\[nr]){0,8}-----END))?/,
	},
	{
		// https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
		id: 'github',
		keeps: /gh[oprsu]_|github_pat_/,
		pattern: /\w{4,}/,
	},
	{
		// https://docs.gitlab.com/security/tokens/#token-prefixes
		id: 'gitlab',
		keeps: /gl(?:pat|oas|dt|rtr?|cbt|ptt|ft|imt|agent|wt|soat|ffct)-|GR1348941/,
		pattern: /[\w.-]{4,}/,
	},
	{
		// https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/
		// Exactly as long as they are: `npm_config_…` and `npm_lifecycle_…` are no keys.
		id: 'npm',
		keeps: /npm_/,
		pattern: /[A-Za-z0-9]{20,}/,
	},
	{
		// https://docs.slack.dev/authentication/tokens
		id: 'slack',
		keeps: /xox[abcdeoprs][-.](?:xox[bp]-)?|xapp-/,
		pattern: /[\w%-]{4,}/,
	},
	{
		id: 'slack-webhook',
		keeps: /hooks\.slack\.com\/(?:services|workflows|triggers)\//,
		pattern: /[\w/+-]{8,}/,
	},
	{
		id: 'teams-webhook',
		keeps: /webhook\.office\.com\/webhookb2\//,
		pattern: /[\w@/-]{8,}/,
	},
	{
		// https://docs.stripe.com/api/authentication
		// Publishable keys (`pk_`) are made to be seen.
		id: 'stripe',
		keeps: /[sr]k_(?:test|live|prod)_|whsec_/,
		pattern: /[A-Za-z0-9+/]{4,}/,
	},
	{
		id: 'anthropic',
		keeps: /sk-ant-(?:(?:api|admin|sid|oat)\d\d-)?/,
		pattern: /[\w-]{4,}/,
	},
	{
		// The shape that OpenAI began and many AI services have taken over.
		id: 'openai',
		keeps: /sk-(?:proj-|svcacct-|admin-|or-v1-|lf-)?/,
		pattern: /(?=[\w-]{0,40}\d)[\w-]{3,}|[A-Za-z]{6,}/,
	},
	{ id: 'perplexity', keeps: /pplx-/, pattern: /[A-Za-z0-9]{8,}/ },
	{ id: 'groq', keeps: /gsk_/, pattern: /[A-Za-z0-9]{8,}/ },
	{
		// https://learn.microsoft.com/en-us/purview/sit-defn-google-api-key
		id: 'google-api-key',
		keeps: /AIza/,
		pattern: /[\w-]{8,}/,
	},
	{
		// https://developers.google.com/identity/protocols/oauth2#size
		id: 'google-oauth',
		keeps: /ya29\.|GOCSPX-|1\/\/0/,
		pattern: /[\w.-]{8,}/,
	},
	{
		// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
		id: 'aws-access-key',
		keeps: /A(?:KIA|SIA|BIA|CCA)/,
		pattern: /[A-Z0-9]{12,}/,
	},
	{
		id: 'aws-bedrock',
		keeps: /ABSK|bedrock-api-key-/,
		pattern: /[A-Za-z0-9+/=]{40,}/,
	},
	{
		id: 'azure-client-secret',
		keeps: /(?=[\w~.-]{3}\dQ~)/,
		pattern: /[\w~.-]{3}\dQ~[\w~.-]{20,}/,
	},
	{
		// https://www.twilio.com/docs/glossary/what-is-a-sid
		id: 'twilio',
		keeps: /AC|SK/,
		pattern: /[0-9a-f]{32}/,
	},
	{
		id: 'sendgrid',
		keeps: /SG\./,
		pattern: /[\w-]{12,64}(?:\.[\w-]*)?/,
	},
	{
		id: 'mailgun',
		keeps: /key-/,
		pattern: /[0-9a-z]{32,}/,
	},
	{ id: 'brevo', keeps: /xkeysib-/, pattern: /[\w-]{8,}/ },
	{ id: 'shopify', keeps: /shp(?:at|ca|pa|ss)_/, pattern: /[0-9A-Fa-f]{4,}/ },
	{ id: 'square', keeps: /sq0(?:atp|csp|idp)-/, pattern: /[\w-]{8,}/ },
	{ id: 'digitalocean', keeps: /do[opr]_v1_/, pattern: /[0-9a-f]{4,}/ },
	{
		// https://huggingface.co/docs/hub/security-tokens
		id: 'hugging-face',
		keeps: /hf_|api_org_/,
		pattern: /(?=[A-Za-z0-9]{0,30}[A-Z])[A-Za-z0-9]{16,}/,
	},
	{
		// https://docs.docker.com/security/access-tokens/
		id: 'docker',
		keeps: /dckr_(?:pat|oat)_/,
		pattern: /[\w-]{4,}/,
	},
	{
		// https://pypi.org/help/#apitoken
		id: 'pypi',
		keeps: /pypi-AgE/,
		pattern: /[\w-]{8,}/,
	},
	{ id: 'rubygems', keeps: /rubygems_/, pattern: /[0-9a-f]{16,}/ },
	{ id: 'clojars', keeps: /CLOJARS_/, pattern: /[0-9a-f]{16,}/ },
	{
		// https://packagist.com/docs/composer-authentication#token-format
		id: 'packagist',
		keeps: /packagist_(?:ort|out|uut)_/,
		pattern: /[0-9a-f]{16,}/,
	},
	{ id: 'artifactory', keeps: /AKCp|cmVmd/, pattern: /[A-Za-z0-9]{40,}/ },
	{
		// https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes
		id: 'vault',
		keeps: /hv[brs]\./,
		pattern: /[\w-]{8,}/,
	},
	{
		id: 'terraform',
		keeps: /(?=[A-Za-z0-9]{14}\.atlasv1\.)/,
		pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{8,}/,
	},
	{ id: 'pulumi', keeps: /pul-/, pattern: /[0-9a-f]{40,}/ },
	{ id: 'databricks', keeps: /dapi/, pattern: /[0-9a-f]{32,}(?:-\d)?/ },
	{ id: 'grafana', keeps: /glsa_|glc_/, pattern: /[\w+/=]{8,}/ },
	{ id: 'sentry', keeps: /sntry[su]_/, pattern: /[\w+/=]{8,}/ },
	{ id: 'dynatrace', keeps: /dt0c01\./, pattern: /[\w.]{8,}/ },
	{ id: 'new-relic', keeps: /NRAK-/, pattern: /[A-Z0-9]{8,}/ },
	{ id: 'postman', keeps: /PMAK-/, pattern: /[\w-]{8,}/ },
	{ id: 'linear', keeps: /lin_api_/, pattern: /[A-Za-z0-9]{8,}/ },
	{ id: 'notion', keeps: /ntn_/, pattern: /[A-Za-z0-9]{8,}/ },
	{ id: 'doppler', keeps: /dp\.pt\./, pattern: /[A-Za-z0-9]{8,}/ },
	{ id: 'heroku', keeps: /HRKU-/, pattern: /[\w-]{8,}/ },
	{ id: 'fly', keeps: /fm[12][ar]?_|fo1_/, pattern: /[\w+/=-]{16,}/ },
	{
		id: 'atlassian',
		keeps: /AT(?:ATT|CTT)3xFf|ATBB/,
		pattern: /[\w=-]{8,}/,
	},
	{ id: 'airtable', keeps: /pat/, pattern: /\w{14}\.[0-9a-f]{16,}/ },
	{ id: 'age', keeps: /AGE-SECRET-KEY-1/, pattern: /[A-Z0-9]{8,}/ },
	{ id: 'openshift', keeps: /sha256~/, pattern: /[\w-]{8,}/ },
	{ id: 'facebook', keeps: /EAA/, pattern: /[A-Za-z0-9]{60,}/ },
	{
		id: 'discord',
		keeps: /(?=[MNO][\w-]{23,27}\.[\w-]{6}\.)/,
		pattern: /[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{20,}/,
	},
	{
		// https://core.telegram.org/bots/features#botfather
		// In addresses of its API the number stands behind `bot` with no space.
		id: 'telegram',
		keeps: /(?:bot)?\d{6,16}:/,
		pattern: /A[\w-]{30,}/,
	},
];
