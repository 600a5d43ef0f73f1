import { isNoSecret, isQuoted, looksLikeKey } from './no-secret.ts';

/** What is secret because of where it stands. */
export interface SecretPlace {
	readonly id: string;
	/** What stands before the secret and stays: the name of a field, a scheme, a user. */
	readonly keeps: RegExp;
	readonly pattern: RegExp;
	/** Spares what only stands where a secret might: `password: required`. */
	readonly spares?: (value: string, kept: string) => boolean;
}

const either = (...parts: readonly RegExp[]): string => parts.map(({ source }) => source).join('|');

/** How people end the name of a field that holds a secret, in any spelling: `DB_PASSWORD`, `x-api-key`. */
const passwords = either(
	/pass(?:word|wd|phrase|code|wort)/,
	/(?<![a-z])(?:pass|pw)/,
	/pwd/,
	/contraseña|mot de passe|kennwort/,
);
const keys = either(
	/(?:api|access|secret|private|account|subscription|auth|signing|encryption|shared|functions|master|app|application|license)[-_. ]?key/,
	/(?:client|app|consumer|shared)?[-_. ]?secret(?:[-_. ]?access[-_. ]?key)?/,
	/token(?:[-_ ]?secret)?/,
	/signature|(?<![a-z])sig/,
	/credentials?/,
	/assertion|samlresponse|code[-_]?verifier|device[-_]?code/,
	/[jp]?(?:hp)?sess(?:ion)?[-_]?id|connect\.sid/,
	/(?<![a-z])(?:otp|totp|pin)/,
);

/** What ends a name and leads to its value, in JSON, YAML, forms, logs, code and escaped JSON. */
const leadsTo = /["'\\\]]{0,3}\s{0,3}(?::=|=>|[:=]|%3[Dd])\s{0,3}/;

/** A value with quotes, perhaps escaped ones, whose end may be missing; or a word without. */
const quoted = either(/"(?:[^"\\\n]|\\.)+/, /'(?:[^'\\\n]|\\.)+/, /\\"(?:[^"\\\n]|\\[^"\n])+/);
const userInQuotes = /"[^"\n]{0,128}"|'[^'\n]{0,128}'/;
const word = /[^\s"'`&;,<>()[\]{}\\](?:[^\s"'`&;,<>)\]}]|[,)\]}>]{1,6}(?=[^\s"'`,;&<>)\]}]))*/;

const value = new RegExp(either(new RegExp(quoted), word));

/** What may stand before the credentials: known names in any case, others as names are written. */
const schemes = either(
	/[Bb]asic|[Bb]earer|[Tt]oken|[Bb]ot|apikey|api-key|jwt|digest|negotiate|ntlm|oauth|sso-key/,
	/BASIC|BEARER|AWS4-HMAC-SHA256/,
	/[A-Z][A-Za-z-]{1,24}/,
);

/** What follows an option of a command. */
const option = new RegExp(either(new RegExp(quoted), /[^\s"'`<-][^\s"'`]*/));

/**
 * One word of a header, without what a shell or a program puts around it. A space that is none to a
 * program is a part of it.
 */
const headerWord = /[^\s"'`<>,;{[(\\][^ \t\r\n"'`<>,;\\]*/;

/** The rest of a word that a line break has cut: it stands alone in its line, and is no header, path or host. */
const restInNextLine =
	/(?:(?:\r?\n|(?:\\r)?\\n)(?:[ \t]{1,8}|(?=[^\s\d]{0,256}\d)(?=[^\sA-Za-z]{0,256}[A-Za-z])(?=[^\s./]\S{7})(?![a-z\d-]{1,64}\.[a-z]))[^\s"'`<>,;:\\(){}[\]]{1,512}(?=["'`\\]|[ \t]{0,3}(?:[\r\n]|$))){0,4}/;
const parameters =
	/[\w-]{1,40}=(?:"[^"\n]{0,400}"?|[^\s",]{1,400})(?:,\s{0,3}[\w-]{1,40}=(?:"[^"\n]{0,400}"?|[^\s",]{1,400}))+/;

/** “Invalid token: maxAge exceeded”: what is no password is made like a key, or stands in quotes. */
const isWordOfSentence = (value: string, kept: string): boolean =>
	/\s$/.test(kept) && !isQuoted(value) && !looksLikeKey(value);

const isPlaceholder = (value: string): boolean => isNoSecret(value, '');

/**
 * Where secrets stand in what people paste: headers, addresses, fields of every notation, commands.
 * As with keys, only the last thing that a pattern asks for is open-ended.
 */
export const secretPlaces: readonly SecretPlace[] = [
	{
		// https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.2
		id: 'authorization',
		keeps: new RegExp(
			`(?:[Aa]uthorization|AUTHORIZATION)${leadsTo.source}["'\\\\]{0,3}(?:(?:${schemes})\\s{1,3}|key=)?`,
		),
		pattern: new RegExp(`${parameters.source}|${headerWord.source}${restInNextLine.source}`),
		// A scheme and nothing behind it: “No 'Authorization: Digest' header found”.
		spares: (value, kept) =>
			isNoSecret(value, kept) ||
			(/[:=>][^\w:=>]*$/.test(kept) && /^[A-Z][A-Za-z-]{1,24}$/.test(value)),
	},
	{
		// https://www.rfc-editor.org/rfc/rfc9110.html#section-11.4
		// A scheme alone is also a word of messages: “Basic authentication”, `Bearer error="…"`.
		id: 'scheme',
		keeps: /(?:basic|bearer|negotiate|ntlm)\s{1,3}/i,
		pattern: /[\w+/~.-]{8,}={0,2}/,
		spares: (value, kept) => isNoSecret(value, kept) || !looksLikeKey(value),
	},
	{
		// https://www.rfc-editor.org/rfc/rfc7616.html#section-3.4
		id: 'digest-response',
		keeps: /\b(?:response|cnonce|nonce|opaque)="/,
		pattern: /[0-9a-fA-F]{32,}/,
	},
	{
		// https://www.rfc-editor.org/rfc/rfc6265.html#section-8.4
		// One cookie with what its server says of it: the attributes are no secret.
		id: 'set-cookie',
		keeps: /set-cookie["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,3}[^\s=;,"']{1,128}=/i,
		pattern: /[^\s;"'\\]+/,
	},
	{
		// https://www.rfc-editor.org/rfc/rfc6265.html#section-8.4
		id: 'cookie',
		keeps: /(?<!set-)cookies?["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,3}[^\s=;,"']{1,128}=/i,
		pattern: /[^\s;"'\\]+(?:;\s{0,2}[^\s;="'\\]{1,128}=[^\s;"'\\]*)*/,
	},
	{
		// https://www.rfc-editor.org/rfc/rfc6265.html#section-5.2
		// What browsers send of a cookie without a name, the `=` at the end of a token included.
		id: 'cookie-without-name',
		keeps: /(?<![\w-])cookie["'\\]{0,3}\s{0,3}:\s{0,3}["'\\]{0,3}/i,
		pattern: /[^\s;"'\\]+/,
		spares: (value, kept) =>
			/=[^=]/.test(value) ||
			isNoSecret(value, kept) ||
			!(looksLikeKey(value) || value.endsWith('==')),
	},
	{
		// https://www.rfc-editor.org/rfc/rfc3986.html#section-3.2.1
		id: 'address',
		keeps: /\/\/[^\s/:@"'<>]{0,128}:/,
		pattern: /[^\s/?#"'<>]{1,256}(?=@)/,
		spares: isNoSecret,
	},
	{
		// https://www.rfc-editor.org/rfc/rfc3986.html#section-3.2.1
		// `https://<token>@host`: too long for the name of a person.
		id: 'address-token',
		keeps: /\/\//,
		pattern: /[^\s/:@?#"'<>]{20,256}(?=@)/,
	},
	{
		// https://www.rfc-editor.org/rfc/rfc9700.html#section-4.3
		id: 'query',
		keeps:
			/[?&](?:amp;)?(?:code|key|auth|sid|session|ticket|hash|hmac|state|nonce|samlrequest|relaystate|wresult)=/i,
		pattern: /[^\s&#"'<>]+/,
		spares: (value, kept) => isNoSecret(value, kept) || !looksLikeKey(value),
	},
	{
		// https://docs.gitlab.com/api/rest/authentication/
		// The name of a header is no word of a sentence; what follows is its value, however short.
		id: 'header',
		keeps: new RegExp(
			`(?<![\\w-])(?:x-[\\w-]{0,40}?|(?:private|job|deploy|ocp-apim-subscription)-?)(?:${keys})["'\\\\]{0,3}\\s{0,3}:\\s{0,3}`,
			'i',
		),
		pattern: value,
		spares: isNoSecret,
	},
	{
		// https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.3
		// Alone, `code` is the code of an error.
		id: 'authorization-code',
		keeps: /(?<![\w-])code=/i,
		pattern: /(?=[\w./-]{0,40}\d)[\w./~%-]{20,}/,
	},
	{
		// https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude
		id: 'password-field',
		keeps: new RegExp(`(?:${passwords})${leadsTo.source}`, 'i'),
		pattern: value,
		spares: isNoSecret,
	},
	{
		// https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude
		id: 'password-sentence',
		keeps: new RegExp(`(?:${passwords})\\s{1,3}(?:is|was|ist|est|es)(?:\\s{0,3}:)?\\s{1,3}`, 'i'),
		pattern: value,
		spares: (value, kept) => isNoSecret(value, kept) || isWordOfSentence(value, kept),
	},
	{
		// https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude
		id: 'key-field',
		keeps: new RegExp(`(?:${keys})${leadsTo.source}`, 'i'),
		pattern: value,
		spares: (value, kept) => isNoSecret(value, kept) || isWordOfSentence(value, kept),
	},
	{
		// https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration
		// `//registry.npmjs.org/:_authToken=…`
		id: 'npmrc',
		keeps: /_(?:authToken|auth|password)\s{0,3}=\s{0,3}/,
		pattern: word,
		spares: isNoSecret,
	},
	{
		// https://maven.apache.org/settings.html#servers
		// `<password>…</password>` of Maven, `<add key="ClearTextPassword" value="…" />` of NuGet
		id: 'xml',
		keeps: new RegExp(
			`<[\\w:. -]{0,40}(?:(?:${passwords}|${keys})>|key="[\\w -]{0,40}(?:${passwords}|${keys})"\\s{1,3}value=")`,
			'i',
		),
		pattern: /[^<"\s][^<"]*/,
		spares: isNoSecret,
	},
	{
		// https://html.spec.whatwg.org/multipage/input.html#attr-input-value
		// `<input name="password" value="…">`, and what lists fields so: `{"name":"password","value":"…"}`
		id: 'named-value',
		keeps: new RegExp(
			`\\b(?:name|type|id)${leadsTo.source}["'\\\\]{1,3}[\\w. -]{0,40}(?:${passwords}|${keys})["'\\\\]{1,3}[^<>{}]{0,200}?\\bvalue${leadsTo.source}`,
			'i',
		),
		pattern: new RegExp(quoted),
		spares: isNoSecret,
	},
	{
		// https://requests.readthedocs.io/en/latest/user/authentication/#basic-authentication
		// https://learn.microsoft.com/dotnet/api/system.net.networkcredential
		// A user and a password, as programs hand them over.
		id: 'credentials-in-code',
		keeps: new RegExp(
			`(?:\\bauth\\s?=\\s?|\\.auth|basic_?auth|credentials?)\\(\\s{0,9}(?:${userInQuotes.source})\\s{0,3},\\s{0,9}`,
			'i',
		),
		pattern: new RegExp(quoted),
		spares: isPlaceholder,
	},
	{
		// https://www.rfc-editor.org/rfc/rfc7617.html#section-2
		// A user and a password that are yet to be encoded: `btoa('ana:…')`.
		id: 'to-be-encoded',
		keeps:
			/(?:btoa\(|b64encode\(|base64_encode\(|Buffer\.from\(|base64\s{0,3}<<<)\s{0,9}b?["'`][^\s:"'`]{1,128}:/,
		pattern: new RegExp(
			either(
				/(?<="[^\s:"'`]{1,128}:)(?!\/\/)[^"\n]+/,
				/(?<='[^\s:"'`]{1,128}:)(?!\/\/)[^'\n]+/,
				/(?<=`[^\s:"'`]{1,128}:)(?!\/\/)[^`\n]+/,
			),
		),
		spares: isPlaceholder,
	},
	{
		// https://www.gnu.org/software/coreutils/manual/html_node/base64-invocation.html
		id: 'piped-to-base64',
		keeps: /\b(?:echo|printf)\s{1,3}(?:-\w{1,3}\s{1,3})?["']?[^\s:"'%]{1,128}:/,
		pattern: /(?!\/\/)[^\n]{0,256}[^\s"'](?=["']?\s{0,3}\|\s{0,3}(?:base64|openssl))/,
		spares: isPlaceholder,
	},
	{
		// https://curl.se/docs/manpage.html#-u
		id: 'curl-user',
		keeps: /(?<![\w-])(?:-u|-U|-a|--user|--proxy-user|--auth)[ =]{0,2}["']?[^\s:"'/]{1,128}:/,
		pattern: /[^\s"']+/,
		spares: isPlaceholder,
	},
	{
		// https://docs.docker.com/reference/cli/docker/login/
		id: 'option',
		keeps: new RegExp(`--[\\w-]{0,40}(?:${passwords}|${keys})\\s{1,3}`, 'i'),
		pattern: option,
		spares: isPlaceholder,
	},
	{
		// https://docs.docker.com/reference/cli/docker/login/
		id: 'login-option',
		keeps: /\blogin\s{1,3}(?:-u[ =]?\S{1,128}\s{1,3})?-p[ =]?/,
		pattern: option,
		spares: isPlaceholder,
	},
	{
		// https://everything.curl.dev/usingcurl/netrc.html
		id: 'netrc',
		keeps: /\blogin\s{1,3}\S{1,128}\s{1,3}password\s{1,3}/,
		pattern: /\S+/,
		spares: isPlaceholder,
	},
	{
		// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
		// What people copy from the console in one go: the key’s name, and the secret beside it.
		id: 'aws-secret-key',
		keeps: /A(?:KIA|SIA)[A-Z0-9]{12,20}[\s,:;"'|]{1,6}/,
		pattern: /[A-Za-z0-9/+]{40}/,
	},
];
