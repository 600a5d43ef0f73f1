import type { Entries, Entry } from '../../src/model/entries.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../../src/model/knowledge-base.ts';
import type { CauseData } from '../../src/schemas/cause.ts';
import type { FaqData } from '../../src/schemas/faq.ts';
import type { FixData } from '../../src/schemas/fix.ts';
import type { GuideData } from '../../src/schemas/guide.ts';
import type { OutcomeData } from '../../src/schemas/outcome.ts';
import type { QuestionData } from '../../src/schemas/question.ts';
import { audiences } from '../../src/schemas/shared.ts';
import type { Recording } from '../../src/schemas/recording.ts';
import type { ScreenData } from '../../src/schemas/screen.ts';
import type { SheetData } from '../../src/schemas/sheet.ts';
import type { TermData } from '../../src/schemas/term.ts';
import type { VariationData } from '../../src/schemas/variation.ts';

/** The day on which the tests are held. */
export const today = new Date('2026-06-15');

const checked = {
	sources: [{ title: 'RFC 9110', url: 'https://www.rfc-editor.org/rfc/rfc9110.html' }],
	reviewed: new Date('2026-01-02'),
};

export function cause(id: string, data: Partial<CauseData> = {}): Entry<CauseData> {
	return {
		id,
		file: `content/causes/${id}.mdx`,
		data: {
			title: `The title of ${id}`,
			summary: `The summary of ${id}`,
			symptoms: ['one', 'two', 'three'],
			terms: [],
			audiences: ['visitor'],
			frequency: { visitor: 'common' },
			fixes: ['sign-in-again'],
			confusedWith: [],
			handOver: { meanwhile: `The way round ${id}`, message: `The message about ${id}` },
			prevention: `The prevention of ${id}`,
			notProved: 'No server here has it.',
			...checked,
			...data,
		},
	};
}

export function fix(id: string, data: Partial<FixData> = {}): Entry<FixData> {
	return {
		id,
		file: `content/fixes/${id}.mdx`,
		data: {
			title: `The title of ${id}`,
			summary: `The summary of ${id}`,
			audiences: ['visitor'],
			effort: 5,
			risk: { level: 'none' },
			systems: [],
			terms: [],
			notProved: 'No server here needs it.',
			...checked,
			...data,
		},
	};
}

export function variation(id: string, data: Partial<VariationData> = {}): Entry<VariationData> {
	const family = data.family ?? 'package-managers';
	return {
		id,
		file: `content/variations/${family}/${id}.mdx`,
		data: {
			message: `The message of ${id}`,
			product: 'npm',
			family,
			status: 401,
			shownBy: 'npm 10',
			codes: [],
			signatures: [`The message of ${id}`],
			causes: ['expired-token'],
			sample: `The message of ${id}`,
			...checked,
			...data,
		},
	};
}

export function faq(id: string, data: Partial<FaqData> = {}): Entry<FaqData> {
	return {
		id,
		file: `content/faq/${id}.mdx`,
		data: {
			question: `The question of ${id}`,
			answer: `The answer of ${id}`,
			order: 1,
			causes: [],
			fixes: [],
			...checked,
			...data,
		},
	};
}

export function guide(id: string, data: Partial<GuideData> = {}): Entry<GuideData> {
	return {
		id,
		file: `content/guides/${id}.mdx`,
		data: {
			title: `The title of ${id}`,
			summary: `The summary of ${id}`,
			audiences: ['visitor'],
			order: 1,
			terms: [],
			...checked,
			...data,
		},
	};
}

export function term(id: string, data: Partial<TermData> = {}): Entry<TermData> {
	return {
		id,
		file: `content/glossary/${id}.yaml`,
		data: {
			term: `The term ${id}`,
			forms: [id],
			meaning: `The meaning of ${id}`,
			sources: checked.sources,
			...data,
		},
	};
}

export function sheet(id: string, data: Partial<SheetData> = {}): Entry<SheetData> {
	return {
		id,
		file: `content/sheets/${id}.yaml`,
		data: {
			title: `The title of ${id}`,
			summary: `The summary of ${id}`,
			sections: [
				{
					heading: 'What it says',
					rows: [{ seen: '`401`', means: 'Sign in.', cause: 'expired-token' }],
				},
				{ heading: 'What to do', steps: [{ do: 'Refresh it.', fix: 'refresh-the-token' }] },
			],
			...checked,
			...data,
		},
	};
}

export function outcome(id: string, data: Partial<OutcomeData> = {}): Entry<OutcomeData> {
	return {
		id,
		file: `content/outcomes/${id}.yaml`,
		data: {
			title: `The title of ${id}`,
			summary: `The summary of ${id}`,
			audiences: [...audiences],
			firstFixes: [],
			causes: ['expired-token'],
			...data,
		},
	};
}

/** A question whose answers are written as `{ website: '?what-happens', tool: '!the-token-ran-out' }`. */
export function question(id: string, answers: Record<string, string>): Entry<QuestionData> {
	return {
		id,
		file: `content/questions/${id}.yaml`,
		data: {
			text: `The text of ${id}?`,
			help: [{ on: 'Anywhere', do: 'Look.', see: 'You see it.' }],
			answers: Object.entries(answers).map(([answer, target]) => ({
				id: answer.replace(/^again-/, ''),
				label: `The label of ${answer}`,
				...(target.startsWith('?') ? { question: target.slice(1) } : { outcome: target.slice(1) }),
			})),
		},
	};
}

/** A recording: refused, let in after the fix, refused without credentials. */
export function recording(id: string, data: Partial<Recording> = {}): Entry<Recording> {
	const stage = (status: string) => ({
		exchanges: [{ request: 'GET / HTTP/1.1', response: `HTTP/1.1 ${status}` }],
	});
	return {
		id,
		file: `content/exchanges/${id}.json`,
		data: {
			title: `The title of ${id}`,
			cause: 'expired-token',
			fix: 'refresh-the-token',
			change: `The change of ${id}`,
			server: { name: 'nginx', version: '1.22.1' },
			also: [],
			files: [],
			before: stage('401 Unauthorized'),
			after: stage('200 OK'),
			without: stage('401 Unauthorized'),
			marks: [{ text: '401', means: 'refused', why: 'It says no.' }],
			marksAfter: [],
			...data,
		},
	};
}

export function screen(id: string, data: Partial<ScreenData> = {}): Entry<ScreenData> {
	return {
		id,
		file: `content/screens/${id}.yaml`,
		data: {
			product: 'nginx',
			version: '1.22.1',
			alt: `What ${id} shows`,
			width: 720,
			height: 240,
			light: `${id}.webp`,
			variations: [],
			...data,
		},
	};
}

/** A library that keeps every law, with what a test wants to be otherwise. */
export function library(changes: Partial<Entries> = {}): Entries {
	return {
		causes: [
			cause('expired-token', { fixes: ['refresh-the-token', 'sign-in-again'] }),
			cause('wrong-url', { fixes: ['confirm-the-address'] }),
		],
		fixes: [fix('refresh-the-token'), fix('sign-in-again'), fix('confirm-the-address')],
		variations: [variation('npm-e401')],
		faq: [faq('why', { causes: ['expired-token'], fixes: ['sign-in-again'] })],
		guides: [guide('what-a-401-is')],
		questions: [
			question('where', {
				website: '?what-happens',
				tool: '!the-token-ran-out',
				'not-sure': '!the-address-is-wrong',
			}),
			question('what-happens', {
				'bare-page': '!the-address-is-wrong',
				'not-sure': '!the-token-ran-out',
			}),
		],
		outcomes: [
			outcome('the-token-ran-out'),
			outcome('the-address-is-wrong', { causes: ['wrong-url'] }),
		],
		glossary: [term('token')],
		sheets: [],
		exchanges: [],
		screens: [],
		...changes,
	};
}

/** A list with an entry in place of the one with its id, or behind the others. */
export function put<T extends { readonly id: string }>(list: readonly T[], entry: T): T[] {
	return list.some(({ id }) => id === entry.id)
		? list.map((other) => (other.id === entry.id ? entry : other))
		: [...list, entry];
}

/** The same, linked. */
export function linked(changes: Partial<Entries> = {}): KnowledgeBase {
	const { knowledge, problems } = buildKnowledgeBase(library(changes), today);
	if (!knowledge)
		throw new Error(`The test’s own library breaks a law: ${JSON.stringify(problems)}`);
	return knowledge;
}

/** The one with this id, which a test knows to be there. */
export function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
	const found = list.find((entry) => entry.id === id);
	if (!found) throw new Error(`The test’s own library holds no "${id}"`);
	return found;
}

export function ids(list: readonly { readonly id: string }[]): string[] {
	return list.map(({ id }) => id);
}
