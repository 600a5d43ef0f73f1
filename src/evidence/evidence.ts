/**
 * What can be read off a paste. Each item keeps the place that it was read from, so that it can be
 * shown there. Readers never throw: what they cannot read they leave out, and what is written
 * wrongly they name as a deviation.
 */

/** A stretch of the pasted text: offsets in UTF-16 units, the end not included. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** A stretch with what it says, unescaped and unfolded where the paste had it escaped or folded. */
export interface Quote extends Span {
	readonly text: string;
	/**
	 * The place in the paste of each sign of `text`, and of its end, where the paste has it escaped or
	 * folded. Absent where `text` stands there as it is, and where nobody kept count.
	 */
	readonly at?: ArrayLike<number>;
}

/** Something written otherwise than its specification has it. */
export interface Deviation<Id extends string = string> extends Span {
	/** What is wrong, such as `missing-comma`: a rule may depend on it. */
	readonly id: Id;
}

/** One header line. */
export interface HeaderField {
	/** In small letters, as HTTP/2 has it. */
	readonly name: Lowercase<string>;
	readonly nameAt: Span;
	/** Without the white space around it; folded lines joined by a space. */
	readonly value: Quote;
}

export interface RequestPart {
	readonly method?: Quote;
	/** As written: a path, or a whole address. */
	readonly target?: Quote;
	readonly headers: readonly HeaderField[];
}

export interface ResponsePart {
	readonly status: number;
	/** Where the status stands. */
	readonly statusAt: Span;
	/** Such as `HTTP/1.1` or `HTTP/2`, where told. */
	readonly version?: string;
	readonly headers: readonly HeaderField[];
	/** The body, where one was pasted. */
	readonly body?: Span;
}

/** A request, the response to it, or both, in the order of the paste. */
export interface Exchange extends Span {
	readonly kind: 'exchange';
	/** How it was written down. */
	readonly source: 'raw' | 'curl-verbose' | 'devtools' | 'copy-as-curl' | 'copy-as-fetch' | 'har';
	readonly request?: RequestPart;
	readonly response?: ResponsePart;
}

/** One challenge of a `WWW-Authenticate` or `Proxy-Authenticate` header (RFC 9110, section 11.6.1). */
export interface Challenge extends Span {
	readonly kind: 'challenge';
	readonly header: 'www-authenticate' | 'proxy-authenticate';
	/** In small letters; empty where none stands before the parameters. */
	readonly scheme: Lowercase<string>;
	readonly token68?: Quote;
	/** Names in small letters; values unquoted. The first of a name counts. */
	readonly parameters: ReadonlyMap<string, Quote>;
	readonly deviations: readonly Deviation[];
}

/**
 * The value of an `Authorization` or `Proxy-Authorization` header. It tells what the credentials look
 * like and never what they are: no part of a token, of a key, of a user’s name or of a password.
 */
export interface Credentials extends Span {
	readonly kind: 'credentials';
	readonly header: 'authorization' | 'proxy-authorization';
	/** In small letters; empty where the value has none. */
	readonly scheme: Lowercase<string>;
	/** What follows the scheme, where anything does. */
	readonly value?: SecretShape;
	/** The names of those of Digest, OAuth 1 and their like, in small letters. */
	readonly parameters?: ReadonlySet<string>;
	/** A Basic value decoded. Absent where it cannot be decoded or holds no colon. */
	readonly basic?: BasicShape;
	/** What a token of Negotiate or NTLM is made of. */
	readonly negotiation?: Negotiation;
	readonly deviations: readonly Deviation[];
}

/** What can be told of a secret without telling it; its place is without the quotes round it. */
export interface SecretShape extends Span {
	/** In UTF-16 units. */
	readonly length: number;
	readonly form:
		| 'jws'
		| 'jwe'
		/** It begins like a JWT and has another number of parts. */
		| 'damaged-jwt'
		/** Base64 of `user:password`. */
		| 'encoded-pair'
		/** Those of Digest, OAuth 1, AWS4-HMAC-SHA256 and their like. */
		| 'parameters'
		| 'other';
	/** Whose key it is, where its prefix tells: an id of `secretKeys`. */
	readonly key?: string;
}

/** Lengths are in characters, as they were sent. */
export interface BasicShape {
	readonly userLength: number;
	readonly passwordLength: number;
	readonly charset: 'ascii' | 'utf-8' | 'latin-1' | 'utf-16';
}

export interface Negotiation {
	readonly mechanism: 'ntlm' | 'other';
	/** Which of NTLM’s messages: 1 offers, 2 challenges, 3 answers. */
	readonly message?: 1 | 2 | 3;
}

/** A JSON Web Token, signed (RFC 7519, RFC 7515) or encrypted (RFC 7516), read and not verified. */
export interface Token extends Span {
	readonly kind: 'token';
	readonly form: 'jws' | 'jwe';
	/** The header’s members; of one that is damaged, those that stand before the damage. */
	readonly header?: Readonly<Record<string, unknown>>;
	/** The claims, likewise; nothing where they are encrypted. */
	readonly claims?: Readonly<Record<string, unknown>>;
	readonly deviations: readonly Deviation[];
}

/** An error told by a body: a member of JSON, an element of XML or HTML. */
export interface ErrorBody extends Span {
	readonly kind: 'error-body';
	readonly format: 'json' | 'xml' | 'html' | 'form';
	/** Which shape it has. */
	readonly shape: 'problem-details' | 'oauth' | 'vendor' | 'page';
	/** The machine’s word for the error: `error`, `code`, `type`. */
	readonly code?: Quote;
	/** The sentence for people: `message`, `error_description`, `detail`, the heading of a page. */
	readonly message?: Quote;
	/** The status that the body itself tells. */
	readonly status?: number;
	/** For an HTML page: whether it holds a form for signing in. */
	readonly hasSignIn?: boolean;
}

/** One line of a server’s log or of a program’s output that tells of a refusal. */
export interface LogLine extends Span {
	readonly kind: 'log-line';
	readonly source: 'iis' | 'apache' | 'nginx' | 'access-log' | 'program';
	readonly status?: number;
	/** IIS: what is behind the point of 401.2. */
	readonly substatus?: number;
	/** IIS: `sc-win32-status`, in decimal. */
	readonly win32?: number;
	/** Apache’s `AH01617`, or an exception’s name. */
	readonly code?: Quote;
	readonly message?: Quote;
}

/** A status that is told outside of any exchange: “401 Unauthorized”, “status code 403”, “HTTP 419”. */
export interface TextStatus extends Span {
	readonly kind: 'text-status';
	readonly status: number;
	/** IIS: what is behind the point of “HTTP Error 401.2”. */
	readonly substatus?: number;
}

/** A code of Windows, of SSPI or of Kerberos: `0xc000006d`, `SEC_E_LOGON_DENIED`, `KRB_AP_ERR_SKEW`. */
export interface SystemCode extends Span {
	readonly kind: 'system-code';
	/** Its symbol, such as `STATUS_LOGON_FAILURE`. */
	readonly symbol: string;
}

/** A failure before any status: DNS, TLS, a refused connection, a request that CORS blocked. */
export interface Obstacle extends Span {
	readonly kind: 'obstacle';
	readonly what: 'cors' | 'tls' | 'dns' | 'connection' | 'timeout' | 'mixed-content';
}

export type Evidence =
	| Exchange
	| Challenge
	| Credentials
	| Token
	| ErrorBody
	| LogLine
	| TextStatus
	| SystemCode
	| Obstacle;

/** Reads one sort of evidence. Never throws; takes time in proportion to the length of the text. */
export type Reader<Kind extends Evidence = Evidence> = (text: string) => readonly Kind[];
