import { addresses } from '../model/addresses.ts';
import type { DiagnosisData, MessageTold } from './data.ts';
import type { Diagnosis } from './diagnose.ts';
import { reportOf, type Report, type ReportedFinding } from './report.ts';
import { supportNote, type SupportNote } from './support-note.ts';

export interface ShownLink {
	readonly title: string;
	readonly url: string;
}

/** A finding with what the page of its cause begins with. */
export interface ShownFinding extends ReportedFinding, ShownLink {
	readonly summary: string;
	readonly fixes: readonly (ShownLink & { readonly minutes: number })[];
	/** What shows that it is the next one and not this. */
	readonly apart?: { readonly title: string; readonly decidedBy: string };
}

/** All that the page shows of a diagnosis. */
export interface Answer extends Omit<Report, 'findings' | 'messages'> {
	readonly findings: readonly ShownFinding[];
	/** The messages that were recognised, with their products. */
	readonly messages: readonly ShownLink[];
	readonly note: SupportNote;
}

/** More messages than this in one paste are noise. */
const mostMessages = 3;

/**
 * Puts what the library says beside what was found.
 *
 * @param origin where the site stands, for the links of the support note
 */
export function answerOf(
	diagnosis: Diagnosis,
	{ causes, fixes, messages }: Pick<DiagnosisData, 'causes' | 'fixes' | 'messages'>,
	origin: string,
): Answer {
	const report = reportOf(diagnosis);
	const causeAt = (id: string) => causes.findIndex((cause) => cause.id === id);
	const findings = report.findings.flatMap((finding, rank): ShownFinding[] => {
		const cause = causes[causeAt(finding.cause)];
		if (!cause) return [];
		const next = report.findings[rank + 1];
		const nextAt = next ? causeAt(next.cause) : -1;
		const decidedBy = cause.apart[nextAt];
		return [
			{
				...finding,
				title: cause.title,
				url: addresses.causes(cause.id),
				summary: cause.summary,
				fixes: cause.fixes.flatMap((place) => {
					const fix = fixes[place];
					return fix
						? { title: fix.title, url: addresses.fixes(fix.id), minutes: fix.minutes }
						: [];
				}),
				...(decidedBy !== undefined && {
					apart: { title: causes[nextAt]?.title ?? '', decidedBy },
				}),
			},
		];
	});
	return {
		...report,
		findings,
		messages: shownMessages(
			report.messages.flatMap((id) => messages.find((one) => one.id === id) ?? []),
		),
		note: noteOf(diagnosis.paste.text, report, findings, origin),
	};
}

/** The first of each product; anybody’s status line only where there is nothing more telling. */
function shownMessages(all: readonly MessageTold[]): ShownLink[] {
	const telling = all.filter((message) => message.telling !== 'status line');
	const shown = telling.length > 0 ? telling : all;
	return shown
		.filter(({ product }, at) => shown.findIndex((one) => one.product === product) === at)
		.slice(0, mostMessages)
		.map(({ id, product }) => ({ title: product, url: addresses.variations(id) }));
}

/** So many of the findings, and of their remedies, stand in the note. */
const mostNoted = 3;

function noteOf(
	seen: string,
	{ facts }: Report,
	findings: readonly ShownFinding[],
	origin: string,
): SupportNote {
	const noted = findings.slice(0, mostNoted);
	return supportNote({
		seen,
		findings: noted.map(({ title, sureness, because }) => ({
			cause: title,
			certainty: sureness,
			reasons: because.map(({ words, says }) => `“${words}”: ${says}`),
		})),
		proven: facts.map(({ name, says }) => ({ question: `${name}:`, answer: says })),
		tried: ['(to be filled in)'],
		next: [...new Set(noted.flatMap(({ fixes }) => fixes.slice(0, 1).map(({ title }) => title)))],
		links: noted.map(({ title, url }) => ({ title, address: origin + url })),
	});
}
