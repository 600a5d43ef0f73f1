import type { LogLine, Quote } from '../evidence.ts';

/**
 * How servers and programs write down that they refuse. Groups: `status`, `code`, `message`. The more
 * telling first: of one line the first that fits counts.
 */
const patterns: readonly (readonly [source: LogLine['source'], pattern: RegExp])[] = [
	// https://httpd.apache.org/docs/2.4/logs.html#errorlog; before 2.4 there were no numbers
	[
		'apache',
		/(?:\b(?<code>AH\d{5}): |\[error\] \[client [^\]]{1,80}\] )(?<message>.{1,2000}?)(?:, referer: .*)?$/d,
	],
	// https://nginx.org/en/docs/ngx_core_module.html#error_log
	['nginx', /\[\w{4,6}\] \d+#\d+: (?:\*\d+ )?(?<message>.{1,2000}?)(?:, (?:client|server): .*)?$/d],
	// The combined format, and what of it Python, uvicorn, PHP and Morgan write
	[
		'access-log',
		/\b[A-Z]{3,7} (?:\/|http)[^"\s]{0,2000}(?: HTTP\/[\d.]{1,3})?"? (?<status>[45]\d\d)(?= |$)/d,
	],
	// npm, curl, gRPC in Go, the AWS command line, Subversion
	[
		'program',
		/\b(?:npm (?:error|ERR!) code |curl: \(|rpc error: code = |An error occurred \(|svn: )(?<code>\w{1,80})(?:(?::|\)(?: when calling)?| desc =) (?<message>.+))?$/d,
	],
	// Exceptions of Java, .NET, Python, JavaScript, PHP, Kotlin
	[
		'program',
		/(?<![\w.$\\/-])(?<code>(?:[A-Za-z_][\w$]{0,80}[.\\]){0,12}[A-Za-z_]\w{0,80}(?:Error|Exception|Failure|Failed|Fault|Expired|Unauthorized|Forbidden)(?:\$\w{1,60})?)(?: \[[^\]]{1,60}\]|\(\w{0,20}\))?: (?<message>\S.*)$/d,
	],
	// Ruby
	[
		'program',
		/: (?<message>[^:(][^(]{0,500}) \((?<code>(?:[A-Z]\w{0,60}::){1,6}[A-Z]\w{0,60}|[A-Z]\w{0,60}Error)\)$/d,
	],
];

/** What stands behind a level or a speaker: git, Docker, npm, loggers of any language. */
const vague =
	/\bmsg="(?<message>[^"]{1,2000})"|(?:^\s{0,8}(?:Error response from daemon|fatal|remote|npm error|npm ERR!|error|denied|unauthorized|Caused by|×)|(?:^|[\s[|(])(?:ERR(?:OR)?|WARN(?:ING)?|WRN|FATAL|SEVERE|Error|Warn(?:ing)?))[\s\]|):]{1,6}(?<words>\S.*)$/d;

/** Without the name of an exception a line has to speak of signing in, or it tells of anything. */
const aboutSignIn =
	/\b40[137]\b|unauth|authenticat|authori[sz]|forbidden|denied|credential|passw|\btoken\b|jwt|log.?in|sign.?in|expired|signature|session|api.?key|\buser\b|nonce|realm/i;

/**
 * A line of the error log of Apache or nginx or of an access log, or one in which a program tells what
 * went wrong: an exception with its message, the last line of a command.
 *
 * @example
 *
 * `[auth_basic:error] [pid 9] AH01617: user ana: authentication failure for "/": Password Mismatch`,
 * `Caused by: io.jsonwebtoken.ExpiredJwtException: JWT expired 1032118 milliseconds ago`
 */
export function otherLine(text: string, at: number): LogLine | undefined {
	const isAbout = aboutSignIn.test(text);
	for (const [source, pattern] of isAbout ? [...patterns, ['program', vague] as const] : patterns) {
		const match = pattern.exec(text);
		const { status, code, message, words } = match?.groups ?? {};
		if (!match || !(isAbout || status || (code && source === 'program'))) continue;
		const quote = (name: string): Quote => {
			const [from = 0, to = 0] = match.indices?.groups?.[name] ?? [];
			return { from: at + from, to: at + to, text: text.slice(from, to) };
		};
		return {
			kind: 'log-line',
			source,
			from: at,
			to: at + text.length,
			...(status && { status: Number(status) }),
			...(code && { code: quote('code') }),
			...((message ?? words) && { message: quote(message ? 'message' : 'words') }),
		};
	}
	return undefined;
}
