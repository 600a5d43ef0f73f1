import { families } from '../schemas/variation.ts';
import { pictureAddress } from './addresses.ts';
import { checklist } from './checklist.ts';
import type { Code } from './codes.ts';
import type {
	Cause,
	FaqEntry,
	Fix,
	Guide,
	KnowledgeBase,
	Outcome,
	Question,
	Recorded,
	Screen,
	Sheet,
	Variation,
} from './knowledge-base.ts';
import { codesOf, firstLine } from './messages.ts';
import { causesBehind, type Product } from './products.ts';
import { recordedFrom, statusLineOf, statusOf, versioned } from './recordings.ts';
import { withoutRegions } from './region.ts';
import { takenFrom } from './screens.ts';
import { supportNote } from './support-note.ts';
import { audienceNames, longDate, minutes, shorten } from './words.ts';

interface Sourced {
	readonly sources: readonly { readonly title: string; readonly url: string }[];
	readonly reviewed: Date;
}

/** Every page as plain Markdown, for readers that are programs. Bodies come in as Markdown. */
export const markdownPages = {
	cause: (cause: Cause, body: string) =>
		page(
			cause.title,
			cause.summary,
			`Who can fix it: ${cause.audiences.map((audience) => audienceNames[audience]).join(', ')}.`,
			body,
			section('Fix it', numbered(cause.fixes.map(linked))),
			section(
				'If you cannot change it',
				`${cause.handOver.meanwhile}\n\nSend this to whoever can:\n\n> ${cause.handOver.message}`,
			),
			section(
				'Looks like this, but is not',
				bullets(
					cause.confusedWith.map(({ cause: other, decidedBy }) => `${link(other)}: ${decidedBy}`),
				),
			),
			section('Seen on a real server', proofs(cause.recordings)),
			section('How products say it', bullets(cause.variations.map(messageLink))),
			cause.betterStatus &&
				section(
					'What a clearer server sends',
					`${cause.betterStatus.status.join(' or ')}, not 401. ${cause.betterStatus.because}`,
				),
			section('Keep it from coming back', cause.prevention),
			sources(cause),
		),
	fix: (fix: Fix, body: string) =>
		page(
			fix.title,
			fix.summary,
			`Takes about ${minutes(fix.effort)}. Risk: ${fix.risk.level}${fix.risk.level === 'none' ? '' : ` (${fix.risk.loses})`}.`,
			body,
			section('What it remedies', bullets(fix.causes.map(link))),
			section('Seen to work', proofs(fix.recordings)),
			sources(fix),
		),
	variation: (variation: Variation, body: string) =>
		page(
			codeTitle(variation),
			fenced(variation.message),
			`${variation.product}, status ${variation.status}. ${variation.shownBy}`,
			codesOf(variation).length > 0 && `Codes: ${codesOf(variation).join(', ')}`,
			body,
			section('What causes it', numbered(variation.causes.map(linked))),
			section('What it looks like', fenced(variation.sample)),
			section('What the screen shows', variation.screens.map(picture).join('\n\n')),
			sources(variation),
		),
	guide: (guide: Guide, body: string, { glossary }: Pick<KnowledgeBase, 'glossary'>) =>
		page(
			guide.title,
			guide.summary,
			body,
			guide.lists === 'glossary' &&
				section(
					'Terms',
					bullets(
						glossary.map(
							({ term, meaning, sources: from }) =>
								`**${term}**: ${meaning} (${from.map(({ title, url }) => `[${title}](${url})`).join(', ')})`,
						),
					),
				),
			sources(guide),
		),
	sheet: ({ title, summary, sections, ...rest }: Sheet) =>
		page(
			title,
			summary,
			...sections.map(({ heading, note, ordered, lines }) => {
				const texts = lines.map(
					({ seen, text, url }) =>
						`${seen === undefined ? '' : `${seen}: `}${text} ([more](${markdownAddress(url)}))`,
				);
				const list = ordered ? numbered(texts) : bullets(texts);
				return section(heading, note === undefined ? list : `${note}\n\n${list}`);
			}),
			sources(rest),
		),
	faq: (entries: readonly { readonly entry: FaqEntry; readonly body: string }[]) =>
		page(
			'Questions about 401',
			...entries.map(({ entry, body }) =>
				section(entry.question, `${entry.answer}\n\n${body}\n\n${sourceLine(entry)}`),
			),
		),
	question: ({ text, answers, help }: Question, library: KnowledgeBase) =>
		page(
			text,
			bullets(
				answers.map(({ label, note, question, outcome }) => {
					const next =
						library.questions.find(({ id }) => id === question) ??
						library.outcomes.find(({ id }) => id === outcome);
					return `${label}${note === undefined ? '' : ` (${note})`} → ${next ? link(next) : ''}`;
				}),
			),
			section(
				'How can I tell?',
				bullets(help.map(({ on, do: doing, see }) => `${on}: ${doing} ${see}`)),
			),
		),
	outcome: (outcome: Outcome) =>
		page(
			outcome.title,
			outcome.summary,
			...checklist(outcome).map(({ cause, fixes, above }) =>
				section(
					cause.title,
					[
						`${cause.summary} ([more](${markdownAddress(cause.url)}))`,
						numbered([...fixes, ...above].map(({ fix }) => linked(fix))),
					].join('\n\n'),
				),
			),
			section('Nothing helped', fenced(supportNote(outcome))),
		),
	proof: ({ causes, recordings, screens }: KnowledgeBase) =>
		page(
			'Proof on real servers',
			`${recordings.length} recordings: the fault built in and refused, the fix carried out and let in, no credentials and still refused.`,
			...causes
				.filter((cause) => cause.recordings.length > 0)
				.map((cause) => section(cause.title, proofs(cause.recordings))),
			section(
				'What people see',
				screens
					.map((screen) => [picture(screen), ...screen.variations.map(messageLink)].join('\n\n'))
					.join('\n\n'),
			),
			section(
				'Not proved here',
				bullets(
					causes
						.filter((cause) => cause.recordings.length === 0)
						.map((cause) => `${link(cause)}: ${cause.notProved ?? ''}`),
				),
			),
		),
	recording: (recording: Recorded) =>
		page(
			recording.title,
			recording.change,
			`${recordedFrom(recording)}. Cause: ${link(recording.cause)}. Fix: ${link(recording.fix)}.`,
			...recording.files.flatMap(({ path, before, after }) => [
				before !== undefined && `${path}, with the fault:\n\n${fenced(withoutRegions(before))}`,
				after !== undefined && `${path}, after the fix:\n\n${fenced(withoutRegions(after))}`,
			]),
			...(['before', 'after', 'without'] as const).map((name) => {
				const { command, exchanges, output, log } = recording[name];
				const texts = [
					command,
					...exchanges.flatMap(({ request, response }) => [request, response]),
					output,
					log,
				];
				return section(
					`${{ before: 'Refused', after: 'After the fix', without: 'Without credentials' }[name]}: ${statusLineOf(recording[name])}`,
					texts.flatMap((text) => (text === undefined ? [] : fenced(text))).join('\n\n'),
				);
			}),
			bullets(recording.marks.map(({ text, why }) => `\`${text}\`: ${why}`)),
		),
	list: (title: string, entries: readonly (Named & { readonly summary?: string })[]) =>
		page(
			title,
			bullets(
				entries.map(
					(entry) => `${link(entry)}${entry.summary === undefined ? '' : `: ${entry.summary}`}`,
				),
			),
		),
	messages: ({ variations }: KnowledgeBase) =>
		page('All messages that mean 401', bullets(variations.map(messageLink))),
	product: ({ name, families: some, variations }: Product) =>
		page(
			`401 from ${name}`,
			`Messages from ${name} here: ${variations.length}, in ${some.map((family) => families[family]).join(' and ')}.`,
			section(
				'Messages',
				bullets(
					variations.map((variation) => {
						const [first] = variation.causes;
						return `${[messageLink(variation), ...codesOf(variation)].join(' · ')}${first ? `. Most likely: ${link(first)}` : ''}`;
					}),
				),
			),
			section(
				'Causes behind them',
				numbered(
					causesBehind(variations).map(
						({ cause, count }) => `${link(cause)} (in ${count} of ${variations.length})`,
					),
				),
			),
		),
	products: (products: readonly Product[]) =>
		page(
			'All products whose 401 is explained here',
			bullets(
				products.map(
					({ name, url, variations }) => `${link({ url, title: name })}: ${variations.length}`,
				),
			),
		),
	codes: (codes: readonly Code[]) =>
		page(
			'All codes that come with a 401',
			bullets(
				codes.map(
					({ code, variations }) => `\`${code}\`: ${variations.map(messageLink).join(', ')}`,
				),
			),
		),
} as const;

interface Named {
	readonly url: string;
	readonly title?: string;
	readonly text?: string;
}

/** The address of the same page as Markdown. */
export function markdownAddress(url: string): string {
	return url === '/' ? '/index.md' : url.replace(/\/(#.*)?$/, '.md$1');
}

function page(title: string, ...parts: readonly (string | false | undefined)[]): string {
	return `${[`# ${title}`, ...parts.filter(Boolean)].join('\n\n')}\n`;
}

function section(title: string, text: string): string {
	return text === '' ? '' : `## ${title}\n\n${text}`;
}

function link({ url, title, text }: Named): string {
	return `[${title ?? text ?? url}](${markdownAddress(url)})`;
}

function linked(entry: Named & { readonly summary: string }): string {
	return `${link(entry)}: ${entry.summary}`;
}

function messageLink(variation: Variation): string {
	return link({ url: variation.url, title: codeTitle(variation) });
}

/** The product and the first line of its message as code, so that nothing in it counts as Markdown. */
function codeTitle({ product, message }: Variation): string {
	const line = shorten(firstLine(message), 80);
	// The spaces keep a backtick at either end from the fence; Markdown takes them away.
	return `${product}: ${line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``}`;
}

function proofs(recordings: readonly Recorded[]): string {
	return bullets(
		recordings.map(
			(recording) =>
				`${link(recording)} (${[recording.server, ...(recording.client ? [recording.client] : [])].map(versioned).join(', ')}): ${statusOf(recording.before)}, ${statusOf(recording.after)} after the fix, ${statusOf(recording.without)} without credentials`,
		),
	);
}

/** The dark side is left out: it says the same. */
function picture(screen: Screen): string {
	return `![${screen.alt}](${pictureAddress(screen.light)})\n\n${takenFrom(screen)}`;
}

function bullets(lines: readonly string[]): string {
	return lines.map((line) => `- ${line}`).join('\n');
}

function numbered(lines: readonly string[]): string {
	return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

function fenced(text: string): string {
	// A fence inside the text would end it.
	const fence = text.includes('```') ? '````' : '```';
	return [`${fence}text`, text, fence].join('\n');
}

function sources({ sources: list, reviewed }: Sourced): string {
	return `${section('Sources', bullets(list.map(({ title, url }) => `[${title}](${url})`)))}\n\nLast held against them on ${longDate(reviewed)}.`;
}

function sourceLine({ sources: list, reviewed }: Sourced): string {
	return `Sources (${longDate(reviewed)}): ${list.map(({ title, url }) => `[${title}](${url})`).join(', ')}.`;
}
