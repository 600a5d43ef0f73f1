import type { LogLine } from '../evidence.ts';
import { groupIn, type Line } from './lines.ts';
import { statusesIn } from './statuses.ts';

/** How programs name what went wrong. Groups: `code`, `message`. The more telling first. */
const patterns: readonly { readonly by: string; readonly pattern: RegExp }[] = [
	{ by: 'npm', pattern: /^npm (?:error|ERR!) code (?<code>E[A-Z0-9]{2,30})$/d },
	{ by: 'pnpm', pattern: /(?<code>ERR_PNPM_[A-Z0-9_]{2,40})\]?\s{1,4}(?<message>\S.{0,1000})$/d },
	{ by: 'curl', pattern: /\bcurl: \((?<code>\d{1,3})\) (?<message>.{1,1000})$/d },
	{
		by: 'gRPC in Go',
		pattern: /rpc error: code = (?<code>\w{1,40}) desc = (?<message>[^"]{1,1000})/d,
	},
	{
		by: 'the AWS command line',
		pattern: /An error occurred \((?<code>\w{1,80})\) when calling (?<message>.{1,1000})$/d,
	},
	{
		by: 'Java, .NET, Python, JavaScript, PHP, Kotlin',
		pattern:
			/(?<![\w.$\\/-])(?<code>(?:[A-Za-z_][\w$]{0,80}[.\\]){0,12}[A-Za-z_]\w{0,80}(?:Error|Exception|Failure|Failed|Fault|Expired|Unauthorized|Forbidden)(?:\$\w{1,60})?)(?: \[[^\]]{1,60}\]|\(\w{0,20}\))?: (?<message>\S.{0,1000})$/d,
	},
	{
		by: 'Ruby',
		pattern:
			/: (?<message>[^:(][^(]{0,500}) \((?<code>(?:[A-Z]\w{0,60}::){1,6}[A-Z]\w{0,60}|[A-Z]\w{0,60}Error)\)$/d,
	},
	{
		by: 'logfmt',
		pattern:
			/\b(?:level|lvl)=(?:error|eror|warn|warning|fatal)\b.{0,400}?\bmsg="(?<message>[^"]{1,1000})"/d,
	},
	{ by: 'Subversion', pattern: /^svn: (?<code>E\d{6}): (?<message>.{1,1000})$/d },
	{ by: 'Windows', pattern: /System error (?<code>\d{1,5}) has occurred/d },
	{ by: 'PowerShell', pattern: /^\w{2,20}-\w{2,40} : (?<message>.{1,1000})$/d },
	{ by: 'Rails', pattern: /\b(?<message>Completed [45]\d\d [A-Z][\w ]{0,40}) in \d/d },
	{
		by: 'git, docker, kubectl, npm and others',
		pattern:
			/^\s{0,8}(?:Error response from daemon|fatal|remote|error|Error|ERROR|npm error|npm ERR!|denied|unauthorized|Caused by|×)\s?:?\s{1,4}(?<message>\S.{0,1000})$/d,
	},
	{
		by: 'logs with a level',
		pattern:
			/(?:^|[\s[|(])(?:ERROR|ERR|WARN|WARNING|WRN|FATAL|SEVERE|Error|Warning|Warn)(?:[\s\]|):]{1,6})(?<message>\S.{0,1000})$/d,
	},
];

/** A line of a log without an exception has to speak of signing in, or it tells of anything. */
const aboutSignIn =
	/\b40[137]\b|unauthori[sz]ed|unauthenticated|authenticat|authori[sz]|forbidden|denied|credential|password|\btoken\b|\bjwt\b|log.?in|sign.?in|expired|signature|session|api.?key/i;
const withoutCode = new Set([
	'logfmt',
	'PowerShell',
	'logs with a level',
	'git, docker, kubectl, npm and others',
]);

/**
 * A line in which a program tells what went wrong: an exception with its message, the first line of
 * a stack trace, the last line of a command.
 *
 * @example
 *
 * `Caused by: io.jsonwebtoken.ExpiredJwtException: JWT expired 1032118 milliseconds ago`
 */
export function programLine(line: Line): LogLine | undefined {
	for (const { by, pattern } of patterns) {
		const match = pattern.exec(line.text);
		if (!match || (withoutCode.has(by) && !aboutSignIn.test(line.text))) continue;
		const code = groupIn(line, match, 'code');
		const message = groupIn(line, match, 'message');
		const [status] = statusesIn(line.text);
		return {
			kind: 'log-line',
			source: 'program',
			from: line.from,
			to: line.to,
			...(status && { status: status.status }),
			...(code && { code }),
			...(message && { message }),
		};
	}
	return undefined;
}
