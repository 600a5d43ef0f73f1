import type { Span } from '../evidence.ts';

export interface ToldStatus extends Span {
	readonly status: number;
	/** IIS: what is behind the point of 401.2. */
	readonly substatus?: number;
}

/** A number that can be a status from 300 on, by itself; with the substatus that IIS writes. */
const candidate = /(?<![\d.,/#$€£+%-]|\d:)([345]\d\d)(?:\.(\d{1,3}))?(?![\d%]|[.,:]\d|-\d|\w{2})/g;

/** What is written before a number that is a status, up to it. */
const before = new RegExp(
	String.raw`(?:${[
		String.raw`HTTP(?:S|\/\d(?:\.\d)?)?`,
		String.raw`status(?:[ _-]?code)?(?:[ _-]?(?:of|was|is))?`,
		String.raw`(?:error|response|result|http|fehler|erreur|errore|erro|fout|błąd|ошибка|エラー|错误|錯誤)(?:[ _-]?(?:code|response|status|status[ _-]?code|número|nr))*`,
		String.raw`(?:returned|returns?|got|received|gives?|gave|throws?|raised|getting|get|responded(?: with)?|with)(?: me)?(?: an?| the)?`,
		String.raw`(?:^|\s)an?`,
		String.raw`code`,
	].join('|')})["'’]?\s{0,2}[:=(['"‘\x60#-]{0,3}\s{0,2}["'(\[]?$`,
	'i',
);
const joined = /(?:^|[\s([:])(?:E|HTTP|http|ERR_PNPM_FETCH_)$/;

/** The reason phrases (RFC 9110, section 15, and what servers say instead), and “error” behind it. */
const after = new RegExp(
	String.raw`^\)?["'’]?\s{0,2}[-–—|:(["']{0,2}\s{0,2}(?:${[
		'Unauthori[sz]ed',
		'Authori[sz]ation Required',
		'Authentication Required',
		'Unauthenticated',
		'Access Denied',
		'Forbidden',
		'Not Found',
		'Bad Request',
		'Method Not Allowed',
		'Not Acceptable',
		'Proxy Authentication Required',
		'Request Time-?out',
		'Conflict',
		'Gone',
		'Page Expired',
		'Authentication Timeout',
		'Login Time-?out',
		'Unprocessable',
		'Too Many Requests',
		'Request Header Fields Too Large',
		'Client Error',
		'Server Error',
		'Internal Server Error',
		'Not Implemented',
		'Bad Gateway',
		'Service Unavailable',
		'Gateway Time-?out',
		'Moved Permanently',
		'Found',
		'See Other',
		'Not Modified',
		'Temporary Redirect',
		'Permanent Redirect',
		'errors?',
		'responses?',
		'status',
		'redirect',
		'page',
	].join('|')})\b`,
	'i',
);

/** “Unauthorized (401)”, “Forbidden - 403”: the phrase before the number. */
const phraseBefore =
	/(?:unauthori[sz]ed|forbidden|not found|too many requests|page expired)[ :–-]{0,3}[([]?$/i;
const bracketBefore = /[([]$/;
const bracketAfter = /^[)\]]/;
/** A line that begins with the number, and what follows as a message does. */
const lineBefore = /(?:^|\n)["'`]?$/;
const lineAfter = /^(?:["'`]?(?:\r?\n|$)|[:,]? ["'{[A-Z])/;
const plural = /^s\b|^['’](?:s|ed|ing)\b/;
const within = 48;

/**
 * The statuses that a text tells in words: no number by itself, but with a word that makes it one.
 *
 * @example
 *
 * `status code 403`, `HTTP/2 419`, `error: 429`, `Unauthorized (401)`, `HTTP Error 401.2`
 */
export function statusesIn(text: string): ToldStatus[] {
	const found: ToldStatus[] = [];
	for (const { 0: whole, 1: digits, 2: behindPoint, index } of text.matchAll(candidate)) {
		const to = index + whole.length;
		const left = text.slice(Math.max(0, index - within), index);
		const right = text.slice(to, to + within);
		const isIis = digits === '401' && /^(?:[1-7]|50\d)$/.test(behindPoint ?? '');
		if (behindPoint !== undefined && !isIis && !/HTTP Error $/i.test(left)) continue;
		const isLetterBefore = /[\p{L}_]$/u.test(left);
		const isTold = isLetterBefore
			? joined.test(left)
			: isIis ||
				before.test(left) ||
				phraseBefore.test(left) ||
				after.test(right) ||
				plural.test(right) ||
				(bracketBefore.test(left) && bracketAfter.test(right)) ||
				(lineBefore.test(left) && lineAfter.test(right));
		if (!isTold) continue;
		found.push({
			from: index,
			to,
			status: Number(digits),
			...(behindPoint !== undefined && { substatus: Number(behindPoint) }),
		});
	}
	return found;
}
