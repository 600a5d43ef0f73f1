import type { Rule } from '../../../../../src/diagnosis/rule.ts';
import { pasteOf } from '../_paste.ts';

/** When every paste of these tests is read. */
export const now = new Date('2026-11-21T12:00:00Z');
export const seconds = now.getTime() / 1000;

/** What a rule finds, written down in lines: `expired-token certain`. */
export function judged(rule: Rule, text: string): string[] {
	const { findings = [] } = rule.judge(pasteOf(text, now));
	return findings.map(({ cause, sureness }) => `${cause} ${sureness}`);
}

/** The answers of the wizard that a rule fills in: `header-leaves: absent`. */
export function answered(rule: Rule, text: string): string[] {
	const { answers = [] } = rule.judge(pasteOf(text, now));
	return answers.map(({ question, answer }) => `${question}: ${answer}`);
}

/** The sentences of a rule, each with the words of the paste that it is about. */
export function said(rule: Rule, text: string): string[] {
	const { findings = [] } = rule.judge(pasteOf(text, now));
	return (findings[0]?.because ?? []).map(
		({ from, to, says }) => `${text.slice(from, to)} → ${says}`,
	);
}

const part = (members: object): string =>
	btoa(JSON.stringify(members)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** A token with a signature of the length that HS256 gives it. Made here: it opens nothing. */
export function jwt(claims: object, header: object = { alg: 'HS256', typ: 'JWT' }): string {
	return [part(header), part(claims), 'c2lnbmF0dXJl'.repeat(4).slice(0, 43)].join('.');
}

/** A request with a header, and the 401 to it. */
export function refused(authorization: string, ...response: readonly string[]): string {
	return [
		'> GET /orders HTTP/1.1',
		'> Host: api.example.com',
		'> User-Agent: curl/8.7.1',
		'> Accept: */*',
		`> Authorization: ${authorization}`,
		'>',
		'< HTTP/1.1 401 Unauthorized',
		...response.map((line) => `< ${line}`),
		'<',
	].join('\n');
}

/** An answer by itself. */
export function answer401(...headers: readonly string[]): string {
	return ['HTTP/1.1 401 Unauthorized', ...headers, '', ''].join('\n');
}
