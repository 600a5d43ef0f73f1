import type { Rule } from '../../../../../src/diagnosis/rule.ts';
import { pasteOf } from '../_paste.ts';

/** What a rule finds in a text, as `cause sureness`, the first `most`. */
export function weighed(rule: Rule, text: string, most = Infinity): string[] {
	const { findings = [] } = rule.judge(pasteOf(text));
	return findings.slice(0, most).map(({ cause, sureness }) => `${cause} ${sureness}`);
}
