import { mask } from '../evidence/mask-secrets.ts';
import { maskVisible } from '../evidence/mask-visible.ts';
import { fenced, inertLine, link } from './inert-markdown.ts';
import { createRedactor } from './redactor.ts';
import { secretNames } from './secret-names.ts';

/** What a person knows of a failure. All texts are plain: no markup, no escaping. */
export interface SupportNoteInput {
	/** What is on the screen, whole. It is masked first and shortened then. */
	readonly seen: string;
	/** What fits, the likeliest first. */
	readonly findings: readonly NotedFinding[];
	/** What is known by now, as questions with their answers. */
	readonly proven: readonly NotedAnswer[];
	/** What was tried, and did not help. */
	readonly tried?: readonly string[];
	/** What to check next, in this order. */
	readonly next?: readonly string[];
	/** Where it is explained. */
	readonly links?: readonly NotedLink[];
}

export interface NotedFinding {
	/** The title of the cause. */
	readonly cause: string;
	readonly certainty: 'certain' | 'likely' | 'possible';
	/** Because of what; words of the paste may stand in it. */
	readonly reasons: readonly string[];
}

export interface NotedAnswer {
	readonly question: string;
	readonly answer: string;
}

export interface NotedLink {
	readonly title: string;
	/** Begins with `https://`. */
	readonly address: string;
}

export interface SupportNote {
	readonly text: string;
	readonly markdown: string;
	/** The kinds of secrets that were masked, in words. */
	readonly masked: readonly string[];
}

/** More than this nobody reads, and some forms do not take. */
const longestPaste = 6000;

/**
 * The note that a person can send to a site’s owner, an administrator or the tracker of a project:
 * without secrets, as plain text and as Markdown in which nothing of what was pasted comes alive.
 *
 * @example
 *
 * ```text
 * What I see
 *
 *     HTTP/1.1 401 Unauthorized
 *     WWW-Authenticate: Bearer error="invalid_token"
 *
 * What it looks like
 * 1. The token has expired (certain)
 *    - error="invalid_token"
 *
 * Please check, in this order
 * 1. Whether the clocks agree
 * ```
 */
export function supportNote(input: SupportNoteInput): SupportNote {
	const { paste, line, kinds } = createRedactor(maskVisible(input.seen));
	const linesOf = (texts: readonly string[] = []): Line[] =>
		texts.flatMap((one) => (one.trim() === '' ? [] : { line: line(one) }));
	const sections: Section[] = [
		{ title: 'What I see', lines: [], block: paste(longestPaste) },
		{
			title: 'What it looks like',
			numbered: true,
			lines: input.findings.map(({ cause, certainty, reasons }) => ({
				line: `${line(cause)} (${certainty})`,
				because: linesOf(reasons).map((reason) => reason.line),
			})),
		},
		{
			title: 'What is known',
			lines: input.proven.map(({ question, answer }) => ({
				line: `${line(question)} ${line(answer)}`,
			})),
		},
		{
			title: 'What I have tried',
			lines: linesOf(input.tried),
		},
		{
			title: 'Please check, in this order',
			numbered: true,
			lines: linesOf(input.next),
		},
		{
			title: 'Explained at',
			lines: (input.links ?? []).map(({ title, address }) => ({ line: line(title), address })),
		},
	];
	const masked = secretNames(kinds());
	if (masked.length > 0)
		sections.push({ title: `Masked (${mask})`, lines: masked.map((name) => ({ line: name })) });
	const told = sections.filter(({ lines, block }) => lines.length > 0 || block);
	return {
		text: told.map(asText).join('\n\n'),
		markdown: told.map(asMarkdown).join('\n\n'),
		masked,
	};
}

interface Section {
	readonly title: string;
	readonly numbered?: boolean;
	readonly lines: readonly Line[];
	readonly block?: string;
}

interface Line {
	readonly line: string;
	readonly because?: readonly string[];
	readonly address?: string;
}

/** The paste is indented, so that no line of it passes for one of the note. */
function asText({ title, numbered = false, lines, block }: Section): string {
	if (block) return `${title}\n\n${block.replaceAll(/^(?=.)/gm, '    ')}`;
	return [
		title,
		...lines.flatMap(({ line, because = [], address }, place) => [
			`${marker(numbered, place)} ${line}${address === undefined ? '' : `: ${address}`}`,
			...because.map((reason) => `   - ${reason}`),
		]),
	].join('\n');
}

function asMarkdown({ title, numbered = false, lines, block }: Section): string {
	const heading = `## ${inertLine(title)}\n\n`;
	if (block) return heading + fenced(block);
	return (
		heading +
		lines
			.flatMap(({ line, because = [], address }, place) => [
				`${marker(numbered, place)} ${address === undefined ? inertLine(line) : link(line, address)}`,
				...because.map((reason) => `   - ${inertLine(reason)}`),
			])
			.join('\n')
	);
}

function marker(numbered: boolean, place: number): string {
	return numbered ? `${place + 1}.` : '-';
}
