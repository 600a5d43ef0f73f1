import type { Reader, TextStatus } from '../evidence.ts';

/** A number that can be a status of a refusal, by itself; with the substatus that IIS writes. */
const candidate = /(?<![\d.,/#$€£+%-]|\d:)([45]\d\d)(?:\.(\d{1,3}))?(?![\d%]|[.,:]\d|-\d|\w{2})/g;

/** What is written before a number that is a status, up to it. */
const before =
	/(?:HTTP(?:S|\/\d(?:\.\d)?)?|status(?:[ _-]?code)?(?:[ _-]?(?:of|was|is))?|(?:error|response|result|fehler|erreur|errore|erro|fout|błąd|ошибка|エラー|错误|錯誤)(?:[ _-]?(?:code|response|status|número|nr))*|(?:returned|returns?|got|received|gives?|gave|throws?|raised|getting|get|responded(?: with)?|with)(?: me)?(?: an?| the)?|(?:^|\s)an?|code|unauthori[sz]ed|forbidden|not found|too many requests|page expired)["'’]?\s{0,2}[:=(['"‘`#–-]{0,3}\s{0,2}["'([]?$/i;
const joined = /(?:^|[\s([:])(?:E|HTTP|http|ERR_PNPM_FETCH_)$/;

/** The reason phrases (RFC 9110, section 15, and what servers say instead), and “error” behind it; the end of “401s”. */
const after =
	/^\)?["'’]?\s{0,2}[-–—|:(["']{0,2}\s{0,2}(?:Unauthori[sz]ed|Unauthenticated|(?:Proxy )?Auth\w{4,12} (?:Required|Timeout)|Access Denied|Forbidden|Not (?:Found|Acceptable|Implemented)|Bad (?:Request|Gateway)|Method Not Allowed|(?:Request|Gateway|Login) Time-?out|Conflict|Gone|Page Expired|Unprocessable|Too Many Requests|Request Header Fields|Client Error|(?:Internal )?Server Error|Service Unavailable|errors?|responses?|status|page)\b|^(?:s|['’](?:s|ed|ing))\b/i;

/** A line that begins with the number, and what follows as a message does. */
const lineBefore = /(?:^|\n)["'`]?$/;
const lineAfter = /^(?:["'`]?(?:\r?\n|$)|[:,]? ["'{[A-Z])/;
const within = 48;

/**
 * The statuses that a text tells in words, wherever: no number by itself, but with a word that makes
 * it one; also in a status line or a log, which other readers read whole.
 *
 * @example
 *
 * `status code 403`, `HTTP/2 419`, `error: 429`, `Unauthorized (401)`, `HTTP Error 401.2`
 */
export const readTextStatuses: Reader<TextStatus> = (text) => {
	const found: TextStatus[] = [];
	for (const { 0: whole, 1: digits, 2: substatus, index: from } of text.matchAll(candidate)) {
		const to = from + whole.length;
		const left = text.slice(Math.max(0, from - within), from);
		const right = text.slice(to, to + within);
		const isIis = digits === '401' && /^(?:[1-7]|50\d)$/.test(substatus ?? '');
		if (substatus && !isIis && !/HTTP Error $/i.test(left)) continue;
		const isTold = /[\p{L}_]$/u.test(left)
			? joined.test(left)
			: isIis ||
				before.test(left) ||
				after.test(right) ||
				(/[([]$/.test(left) && /^[)\]]/.test(right)) ||
				(lineBefore.test(left) && lineAfter.test(right));
		if (isTold)
			found.push({
				kind: 'text-status',
				from,
				to,
				status: Number(digits),
				...(substatus && { substatus: Number(substatus) }),
			});
	}
	return found;
};
