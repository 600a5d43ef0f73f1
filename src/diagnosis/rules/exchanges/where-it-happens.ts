import type { ProvenAnswer } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { headerOf, isOfBrowser, valueOf, whereIn } from '../facts.ts';
import { answer } from '../say.ts';
import { stepsOf } from './facts/steps.ts';

/** How tools begin their lines. */
const tool =
	/^(?:npm (?:ERR!|error) |fatal: (?:Authentication failed for|unable to access) |Error response from daemon: )/m;

/** By what they put into `User-Agent`. */
const toolAgent =
	/^(?:git|docker|npm|pnpm|yarn|pip|twine|Apache-Maven|Gradle|Composer|NuGet|helm|kubectl)\b/i;

/** Schemes of passwords, which those who have the server try as well. */
const password = /^(?:basic|digest|negotiate|ntlm)\b/i;

/**
 * The wizard’s first question, where the paste itself answers it: who has a server’s log has the
 * server; a tool says its name; and a program that brings a token or a key is somebody’s code.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.5
 */
export const whereItHappens: Rule = {
	id: 'where-it-happens',
	judge: (paste) => {
		const answers: ProvenAnswer[] = [];
		const line = paste.logLines.find(({ source }) => /^(?:iis|apache|nginx)$/.test(source));
		if (line) answers.push(answer(line, 'where', 'server'));
		const said = whereIn(paste.text, tool);
		if (said) answers.push(answer(said, 'where', 'tool'));
		for (const { status, request, carrier } of stepsOf(paste).slice(0, 100)) {
			const isTool = toolAgent.test(valueOf(request, 'user-agent'));
			const isCode = carrier && !password.test(carrier.value.text);
			if (status !== 401 || isOfBrowser(request) || !(isTool || isCode)) continue;
			const at = carrier?.nameAt ?? headerOf(request, 'user-agent')?.value;
			if (at) answers.push(answer(at, 'where', isTool ? 'tool' : 'code'));
		}
		return { answers };
	},
};
