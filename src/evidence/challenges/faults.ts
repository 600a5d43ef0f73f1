/** What can be wrong within one parameter. RFC 9110, section 11.2. */
export type ParameterFault =
	/** Seen with single quotes: https://github.com/QwenLM/qwen-code/issues/5343. */
	| 'space-around-equals'
	| 'colon-for-equals'
	| 'missing-value'
	/**
	 * A value with spaces and the like belongs into double quotes, and so do a realm (RFC 9110, section
	 * 11.5) and one that ends with `=` (https://github.com/cloudflare/privacypass-ts/issues/10).
	 */
	| 'unquoted-value'
	| 'single-quotes'
	/** The header was taken from JSON or from a log. */
	| 'escaped-quotes'
	| 'unclosed-quote'
	/** A quote within the value has no backslash, so the value ends there for most readers. */
	| 'unescaped-quote';

/** What can be wrong between parameters, and between challenges. RFC 9110, section 11.3. */
export type ChallengeFault =
	| 'missing-scheme'
	/** The scheme ends there without parameters: https://github.com/oauthlib/oauthlib/issues/676. */
	| 'comma-after-scheme'
	| 'colon-after-scheme'
	/** Readers may stop there: https://github.com/jetty/jetty.project/issues/14008. */
	| 'missing-comma'
	| 'semicolon'
	/** The whole header stands in quotes or brackets. */
	| 'quoted-challenge'
	/** Two lines became one. */
	| 'header-name-in-value'
	| 'repeated-parameter'
	| 'stray-text';

/** What has no place in a header: RFC 9110, section 5.5, has visible ASCII, space and tab. */
export type ForeignSign =
	/** `echo` and files that end with a line; Go, Node and Python refuse to send it. */
	| 'line-break'
	/** Copied from web pages and chats: of no width, or a space that is none. */
	| 'invisible-character'
	/** Letters beyond ASCII; quotes and dashes of word processors. */
	| 'non-ascii';

/** A fault and its stretch of the text that was read. */
export interface Fault<Id extends string = string> {
	readonly id: Id;
	readonly from: number;
	readonly to: number;
}
