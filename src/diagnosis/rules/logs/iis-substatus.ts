import { meaningOf, win32Codes, sspiCodes } from '../../../evidence/logs/system-codes.ts';
import type { LogLine, Span } from '../../../evidence/evidence.ts';
import type { ProvenAnswer, Remark } from '../../finding.ts';
import type { Paste, Rule } from '../../rule.ts';
import { Findings, type Weighed } from './findings.ts';
import { causesOfCode } from './code-causes.ts';
import { weigh } from './wordings/wording.ts';

interface Substatus {
	readonly causes: readonly Weighed[];
	readonly tells: string;
	/** Id of the answer to the question `iis-substatus`. */
	readonly answer: string;
}

const row = (answer: string, causes: string, tells: string): Substatus => ({
	answer,
	causes: weigh(causes),
	tells,
});

/**
 * What is behind the point of 401.2, as Microsoft documents it: where one rule alone gives a number,
 * the number proves it.
 */
const substatuses: ReadonlyMap<number, Substatus> = new Map([
	[
		1,
		row(
			'logon',
			'integrated-windows-authentication likely, wrong-credentials possible, loopback-check possible',
			'401.1: credentials arrived, and Windows refused the sign-in.',
		),
	],
	[
		2,
		row(
			'configuration',
			'authentication-misconfigured likely, integrated-windows-authentication possible, missing-credentials possible',
			'401.2: no method of signing in that is switched on accepted what the request carried.',
		),
	],
	[
		3,
		row(
			'acl',
			'acl-denies-access certain',
			'401.3: Windows does not let that account open the file.',
		),
	],
	[4, row('filter', 'filter-or-application-denies certain', '401.4: a filter refused.')],
	[
		5,
		row(
			'filter',
			'filter-or-application-denies certain',
			'401.5: the application behind IIS (ISAPI or CGI) refused.',
		),
	],
	[
		501,
		row(
			'address-or-rate',
			'too-many-requests certain',
			'401.501: too many requests at the same time from one address.',
		),
	],
	[
		502,
		row(
			'address-or-rate',
			'too-many-requests certain',
			'401.502: too many requests in a short time from one address.',
		),
	],
	[
		503,
		row(
			'address-or-rate',
			'ip-or-host-blocked certain',
			'401.503: the address of the caller is on the server’s list of refused addresses.',
		),
	],
	[
		504,
		row(
			'address-or-rate',
			'ip-or-host-blocked certain',
			'401.504: the host name of the caller is on the server’s list of refused names.',
		),
	],
]);

const byNumber = new Map([
	...win32Codes.map(({ symbol, hex }) => [parseInt(hex, 16), symbol] as const),
	...sspiCodes.map(({ symbol, hex }) => [parseInt(hex, 16), symbol] as const),
]);

const goOn = 2148074254;
/** What so many lines do not tell, more of them tell neither. */
const mostLines = 200;

/**
 * What the substatus of IIS says, in its log or on its page, with the Win32 status behind it. The
 * 401s of a Windows sign-in that then succeeds are a normal step, and no fault.
 *
 * @example
 *
 * `401 3 5` proves that file permissions refuse; `401 1 1909` that the account is locked.
 */
export const iisSubstatus: Rule = {
	id: 'iis-substatus',
	source:
		'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
	judge: (paste) => {
		const lines = paste.logLines.filter(({ source }) => source === 'iis');
		const { refused, steps } = sorted(lines);
		const findings = new Findings();
		const answers: ProvenAnswer[] = [];
		for (const line of refused.slice(0, mostLines)) {
			weighLine(line, findings);
			const answer = substatuses.get(line.substatus ?? 0)?.answer;
			if (answer !== undefined) answers.push(...answered(answer, line));
		}
		for (const { from, to, status, substatus } of paste.statuses.slice(0, mostLines)) {
			const told = status === 401 ? substatuses.get(substatus ?? 0) : undefined;
			if (!told || within(lines.slice(0, mostLines), { from, to })) continue;
			const isPage = isOwnPage(paste, from, to);
			findings.add(isPage ? told.causes : told.causes.map(lessSure), { from, to }, told.tells);
			if (isPage) answers.push(...answered(told.answer, { from, to }));
		}
		return {
			findings: findings.all(),
			remarks: steps,
			answers: oneOfEach(answers),
		};
	},
};

/** Those that nothing follows, and a remark for each sign-in that went well. */
function sorted(lines: readonly LogLine[]): { refused: LogLine[]; steps: Remark[] } {
	const refused: LogLine[] = [];
	const steps: Remark[] = [];
	let open: LogLine[] = [];
	for (const line of lines) {
		const isStep =
			line.status === 401 &&
			((line.substatus === 2 && (line.win32 === 5 || line.win32 === goOn)) ||
				(line.substatus === 1 && line.win32 === goOn));
		if (isStep) {
			open.push(line);
			continue;
		}
		const [first] = open;
		const last = open.at(-1);
		if (first && last && (line.status ?? 400) < 400) {
			steps.push({
				kind: 'normal-step',
				what: 'ntlm',
				from: first.from,
				to: last.to,
				says: 'A 401 like this comes before every good Windows sign-in: the request behind it succeeded.',
				url: '/guides/how-each-scheme-works/',
			});
		} else refused.push(...open);
		open = [];
		if (line.status === 401) refused.push(line);
	}
	refused.push(...open);
	return { refused, steps: steps.slice(0, 1) };
}

function weighLine(line: LogLine, findings: Findings): void {
	const { substatus = 0, win32 = 0 } = line;
	const told = substatuses.get(substatus);
	const symbol = byNumber.get(win32);
	const meaning = symbol === undefined ? undefined : meaningOf(symbol);
	if (substatus === 0) {
		findings.add(
			[['filter-or-application-denies', 'possible']],
			line,
			'401 without a substatus: most often the application itself answered it.',
		);
	} else if (substatus === 1 && win32 === goOn) {
		findings.add(
			weigh('integrated-windows-authentication likely, nonce-or-challenge-not-answered possible'),
			line,
			'401 1 2148074254 is the middle of a Windows sign-in, and no success follows it here.',
		);
	} else if (substatus === 1 && symbol !== undefined && meaning !== undefined) {
		findings.add(causesOfCode(symbol), line, `401.1 with ${win32}: ${meaning}.`);
	} else if (told) findings.add(told.causes, line, told.tells);
}

/** What IIS and ASP.NET write on their own pages before the number. */
const pageWords = /(?:HTTP Error|Error message) $/i;
const pageWordsBehind = /^(?:\.:)? ?[-–] ?(?:Unauthorized|Access)|^\.?: Unauthorized/i;

function isOwnPage({ text }: Paste, from: number, to: number): boolean {
	return (
		pageWords.test(text.slice(Math.max(0, from - 14), from)) &&
		pageWordsBehind.test(text.slice(to, to + 20))
	);
}

function within(lines: readonly LogLine[], { from, to }: Span): boolean {
	return lines.some((line) => line.from <= from && to <= line.to);
}

function answered(answer: string, { from, to }: Span): ProvenAnswer[] {
	return [
		{ question: 'what-answers', answer: 'iis', from, to },
		{ question: 'iis-substatus', answer, from, to },
	];
}

/** Of answers that contradict each other none is proven. */
function oneOfEach(answers: readonly ProvenAnswer[]): ProvenAnswer[] {
	return answers.filter(
		({ question, answer }, index) =>
			answers.findIndex((one) => one.question === question) === index &&
			answers.every((one) => one.question !== question || one.answer === answer),
	);
}

function lessSure([cause, sureness]: Weighed): Weighed {
	return [cause, sureness === 'certain' ? 'likely' : sureness];
}
