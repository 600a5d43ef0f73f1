import type { Span } from '../../../evidence/evidence.ts';
import type { Paste, Rule } from '../../rule.ts';
import { automatedCallers } from './facts/callers.ts';
import { headerOf } from './facts/headers.ts';
import { finding, reason } from './facts/say.ts';
import { stepsOf } from './facts/steps.ts';

/** A service that calls by itself and was refused: by its `User-Agent`, or by the path of ACME. */
export const automatedCaller: Rule = {
	id: 'automated-caller',
	source: 'https://www.rfc-editor.org/rfc/rfc8555.html#section-8.3',
	judge: (paste) => {
		const caller = callerIn(paste);
		return caller
			? {
					findings: [
						finding('automated-caller-locked-out', 'likely', reason(caller.at, caller.says)),
					],
				}
			: {};
	},
};

interface Caller {
	readonly at: Span;
	readonly says: string;
}

function callerIn(paste: Paste): Caller | undefined {
	for (const { status, request, sent } of stepsOf(paste)) {
		if (status !== 401 || sent.credentials.length > 0) continue;
		const agent = headerOf(request, 'user-agent')?.value;
		const found =
			(agent && callerOf(paste.text, agent)) ??
			(request?.target && acmeIn(paste.text, request.target));
		if (found) return found;
	}
	for (const { status, from, to } of paste.logLines) {
		if (status !== 401) continue;
		const found = callerOf(paste.text, { from, to }) ?? acmeIn(paste.text, { from, to });
		if (found) return found;
	}
	return undefined;
}

function callerOf(text: string, { from, to }: Span): Caller | undefined {
	const stretch = text.slice(from, to);
	for (const { who, agent } of automatedCallers) {
		const at = stretch.indexOf(agent);
		// `Mozilla/5.0 (compatible; Googlebot/2.1` is no beginning, `MyGitLab/` is none of these.
		if (at >= 0 && !/\w/.test(stretch.charAt(at - 1)))
			return {
				at: { from: from + at, to: from + at + agent.length },
				says: `This is ${who}, which does not know the password.`,
			};
	}
	return undefined;
}

function acmeIn(text: string, { from, to }: Span): Caller | undefined {
	const path = '/.well-known/acme-challenge/';
	const at = text.slice(from, to).indexOf(path);
	return at < 0
		? undefined
		: {
				at: { from: from + at, to: from + at + path.length },
				says: 'This address is asked for to issue a certificate, by a service without a password.',
			};
}
