import type { Rule } from '../../../../../src/diagnosis/rule.ts';
import { pasteOf } from '../_paste.ts';

/** What a rule finds in a text: `cause, sureness`. */
export function found(rule: Rule, text: string): string[] {
	return (rule.judge(pasteOf(text)).findings ?? []).map(
		({ cause, sureness }) => `${cause}, ${sureness}`,
	);
}

/** What it remarks: `kind what`. */
export function remarked(rule: Rule, text: string): string[] {
	return (rule.judge(pasteOf(text)).remarks ?? []).map(({ kind, what }) => `${kind} ${what}`);
}

/** What it answers: `question: answer`. */
export function answered(rule: Rule, text: string): string[] {
	return (rule.judge(pasteOf(text)).answers ?? []).map(
		({ question, answer }) => `${question}: ${answer}`,
	);
}

/** Lines as `curl -v` shows them: those of a request, then those of the response. */
export function exchange(request: string, response: string): string {
	const lines = (mark: string, text: string) =>
		[...text.split('\n'), ''].map((line) => `${mark} ${line}`.trimEnd());
	return [...lines('>', request), ...lines('<', response), ''].join('\n');
}
