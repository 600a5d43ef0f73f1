import type { LogLine, Span } from '../../../evidence/evidence.ts';
import { symbols } from '../../../evidence/logs/system-codes.ts';
import type { ProvenAnswer, Remark } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { meaningOf } from './code-causes.ts';
import { Findings } from './findings.ts';

/** The answers to the question `iis-substatus`, by substatus; those from 501 on share one. */
const answerTo = ['', 'logon', 'configuration', 'acl', 'filter', 'filter'];

const goOn = 2148074254;
/** What so many do not tell, more of them tell neither. */
const most = 200;

/** What IIS and ASP.NET write on their own pages round the number. */
const ownPage =
	/(?:HTTP Error|Error message) 401\.\d{1,3}[.:]{0,2} ?[-–]? ?(?:Unauthorized|Access)/i;

/**
 * What the substatus of IIS says, in its log or on its page, with the Win32 status behind it. The
 * 401s of a Windows sign-in that then succeeds are a normal step, and no fault.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code
 *
 * @example
 *
 * `401 3 5` proves that file permissions refuse; `401 1 1909` that the account is locked.
 */
export const iisSubstatus: Rule = {
	id: 'iis-substatus',
	judge: ({ logLines, statuses, text }) => {
		const { refused, steps } = sorted(logLines.filter(({ source }) => source === 'iis'));
		const findings = new Findings();
		const answers: ProvenAnswer[] = [];
		const tell = (line: Span, substatus = 0, isProven = true, win32 = 0) => {
			const { from, to } = codesOf(line, text);
			const code = substatus === 1 ? meaningOf(symbols.get(win32) ?? '') : undefined;
			const meaning = code ?? meaningOf(`401.${substatus}`);
			if (!meaning) return;
			const says = `401.${substatus}${code ? ` with ${win32}` : ''}: ${meaning.means}.`;
			findings.add(meaning.causes, { from, to }, says, isProven ? 0 : 1);
			const answer = answerTo[substatus] ?? 'address-or-rate';
			if (isProven && answer)
				answers.push(
					{ question: 'what-answers', answer: 'iis', from, to },
					{ question: 'iis-substatus', answer, from, to },
				);
		};
		for (const line of refused.slice(0, most)) tell(line, line.substatus, true, line.win32);
		for (const told of statuses.slice(0, most))
			if (told.status === 401 && told.substatus)
				tell(
					told,
					told.substatus,
					ownPage.test(text.slice(Math.max(0, told.from - 14), told.to + 20)),
				);
		return { findings: findings.all(), remarks: steps, answers };
	},
};

/** The numbers that say it, of the line that holds them. */
function codesOf({ from, to }: Span, text: string): Span {
	const found = /(?<![\d.])401[ .]\d{1,3}(?: \d{1,10})?/.exec(text.slice(from, to));
	return found
		? { from: from + found.index, to: from + found.index + found[0].length }
		: { from, to };
}

/** Those that nothing follows, and a remark for the first sign-in that went well. */
function sorted(lines: readonly LogLine[]): { refused: LogLine[]; steps: Remark[] } {
	const refused: LogLine[] = [];
	const steps: Remark[] = [];
	let open: LogLine[] = [];
	for (const line of lines) {
		const { status = 0, substatus, win32 } = line;
		if (status === 401 && (win32 === goOn || (substatus === 2 && win32 === 5))) {
			open.push(line);
			continue;
		}
		const [first] = open;
		if (first && status < 400)
			steps.push({
				kind: 'normal-step',
				what: 'ntlm',
				from: first.from,
				to: open.at(-1)?.to ?? first.to,
				says: 'Every good Windows sign-in begins with such a 401: the request behind it succeeded.',
				url: '/guides/how-each-scheme-works/',
			});
		// A sign-in that went on and was refused then: its first legs tell nothing.
		else if (status !== 401 || substatus !== 1) refused.push(...open);
		open = [];
		if (status === 401) refused.push(line);
	}
	return { refused: [...refused, ...open], steps: steps.slice(0, 1) };
}
