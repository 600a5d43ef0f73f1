import type { LogLine } from '../evidence.ts';
import { groupIn, type Line } from './lines.ts';

interface ServerPattern {
	readonly source: 'apache' | 'nginx' | 'access-log';
	/** Groups: `status`, `code`, `message`, `user`. */
	readonly pattern: RegExp;
}

/** The more telling first: of one line the first that fits counts. */
const patterns: readonly ServerPattern[] = [
	{
		// https://httpd.apache.org/docs/2.4/logs.html#errorlog
		source: 'apache',
		pattern: /(?:^|[\s\]])(?<code>AH\d{5}): (?<message>.{1,1000}?)(?:, referer: .*)?$/d,
	},
	{
		// Apache before 2.4 had no numbers.
		source: 'apache',
		pattern:
			/\[\w{3} \w{3} [ \d]\d [\d:.]+ \d{4}\] \[(?:\w{1,40}:)?(?:error|warn|crit)\] (?:\[[^\]]{1,80}\] ){0,3}(?<message>.{1,1000}?)(?:, referer: .*)?$/d,
	},
	{
		// https://nginx.org/en/docs/ngx_core_module.html#error_log
		source: 'nginx',
		pattern:
			/\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[(?:error|crit|alert|emerg|warn|info)\] \d+#\d+: (?:\*\d+ )?(?<message>.{1,1000}?)(?:, (?:client|server): .*)?$/d,
	},
	{
		// The combined format, and what of it Python, uvicorn and PHP write.
		source: 'access-log',
		pattern:
			/(?:(?<=^|[\s|])\S{1,100} \S{1,100} (?<user>[^\s[]\S{0,100}) \[[^\]]{1,60}\] )?"[A-Z]{3,10} [^"\s]{1,2000}(?: HTTP\/[\d.]{1,3})?" (?<status>[1-5]\d\d)(?= |$)/d,
	},
	{
		// Morgan, and Rack in development.
		source: 'access-log',
		pattern: /(?:^|\s)[A-Z]{3,7} \/\S{0,1000} (?<status>[1-5]\d\d) [\d.-]{1,12} ?ms\b/d,
	},
	{
		// Gin.
		source: 'access-log',
		pattern: /\[GIN\] [\d/]{10} - [\d:]{8} \|\s{0,4}(?<status>[1-5]\d\d) \|/d,
	},
];

const user = /\buser [`'"]?(?<user>[^\s`'":,]{1,100})/d;
/** Without their own wish to be read: these levels tell of ordinary things too. */
const aboutSignIn = /user|auth|password|nonce|realm|credential/i;

/**
 * A line of the error log of Apache or nginx, or of an access log.
 *
 * @example
 *
 * `[auth_basic:error] [pid 9] AH01617: user ana: authentication failure for "/": Password Mismatch`
 */
export function serverLine(line: Line): LogLine | undefined {
	for (const { source, pattern } of patterns) {
		const match = pattern.exec(line.text);
		if (!match) continue;
		if (/[[:](?:info|notice|debug)\]/.test(line.text) && !aboutSignIn.test(line.text)) continue;
		const code = groupIn(line, match, 'code');
		const message = groupIn(line, match, 'message');
		const said = source === 'access-log' ? match : user.exec(line.text);
		const name = said ? groupIn(line, said, 'user') : undefined;
		const status = match.groups?.['status'];
		return {
			kind: 'log-line',
			source,
			from: line.from,
			to: line.to,
			...(status !== undefined && { status: Number(status) }),
			...(code && { code }),
			...(message && { message }),
			...(name && name.text !== '-' && { user: name }),
		};
	}
	return undefined;
}
