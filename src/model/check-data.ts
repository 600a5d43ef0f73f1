import { z } from 'zod';
import { causeSchema } from '../schemas/cause.ts';
import { faqSchema } from '../schemas/faq.ts';
import { fixSchema } from '../schemas/fix.ts';
import { guideSchema } from '../schemas/guide.ts';
import { outcomeSchema } from '../schemas/outcome.ts';
import { questionSchema } from '../schemas/question.ts';
import { recordingSchema } from '../schemas/recording.ts';
import { screenSchema } from '../schemas/screen.ts';
import { sheetSchema } from '../schemas/sheet.ts';
import { termSchema } from '../schemas/term.ts';
import { variationSchema } from '../schemas/variation.ts';
import type { DataByKind, Kind } from './entries.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

const schemas = {
	causes: causeSchema,
	fixes: fixSchema,
	variations: variationSchema,
	faq: faqSchema,
	guides: guideSchema,
	questions: questionSchema,
	outcomes: outcomeSchema,
	glossary: termSchema,
	sheets: sheetSchema,
	exchanges: recordingSchema,
	screens: screenSchema,
} as const satisfies Record<Kind, z.ZodObject>;

/** The field names of each kind, for suggesting the one that was meant. */
const fieldsOf = (kind: Kind): string[] => Object.keys(schemas[kind].shape);

/** Holds front matter against its schema; returns the data, or everything that is wrong with it. */
export function checkData<K extends Kind>(
	kind: K,
	file: string,
	input: unknown,
): { data: DataByKind[K]; problems: [] } | { data?: never; problems: Problem[] } {
	const result = schemas[kind].safeParse(input ?? {}, { reportInput: true });
	if (result.success) return { data: result.data as DataByKind[K], problems: [] };
	return { problems: issuesToProblems(file, '', result.error, fieldsOf(kind)) };
}

/** Turns what a schema found into sentences for an author. */
export function issuesToProblems(
	file: string,
	prefix: string,
	error: z.ZodError,
	fields: readonly string[],
): Problem[] {
	return error.issues.flatMap((issue): Problem[] => {
		const field = fieldName(prefix, issue.path) || 'front matter';
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => {
				const near = nearest(key, fields);
				return {
					file,
					field: fieldName(prefix, [...issue.path, key]),
					found: `There is no field "${key}" here.`,
					instead:
						near === undefined || issue.path.length > 0
							? 'Take it away.'
							: `Write "${near}" or take it away.`,
				};
			});
		return [{ file, field, ...sentences(issue) }];
	});
}

function sentences(issue: z.core.$ZodIssue): Pick<Problem, 'found' | 'instead'> {
	const found = (input: unknown) =>
		input === undefined ? 'It is missing.' : `It is ${show(input)}.`;
	switch (issue.code) {
		case 'invalid_type':
			return {
				found: found(issue.input),
				instead: `Write ${articles[issue.expected] ?? issue.expected}.`,
			};
		case 'invalid_value':
			return { found: found(issue.input), instead: oneOf(issue.input, issue.values) };
		case 'invalid_union': {
			// The forms of our only unions are told apart by one field.
			const { discriminator = '', options = [], input } = issue as DiscriminatorIssue;
			const given = (input as Record<string, unknown>)[discriminator];
			return { found: found(given), instead: oneOf(given, options) };
		}
		case 'too_small':
		case 'too_big':
			return { found: found(issue.input), instead: `It ${ownWords(issue) ?? bound(issue)}.` };
		default:
			return {
				found: found(issue.input),
				instead: `It ${ownWords(issue) ?? `is not right: ${issue.message}`}.`,
			};
	}
}

/** What Zod says of a union in which no form has the given value of the field that tells them apart. */
interface DiscriminatorIssue {
	readonly discriminator?: string;
	readonly options?: readonly unknown[];
	readonly input?: unknown;
}

function oneOf(given: unknown, values: readonly unknown[]): string {
	const names = values.map(String);
	const near = typeof given === 'string' ? nearest(given, names) : undefined;
	const list = `Write one of: ${names.join(', ')}.`;
	return near === undefined ? list : `Write "${near}". ${list}`;
}

/** The sentence that the schema gives, where it gives one. */
function ownWords({ message }: z.core.$ZodIssue): string | undefined {
	return /^(?:must|may|has) /.test(message) ? message : undefined;
}

function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
	const [side, limit] =
		issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
	if (issue.origin === 'string')
		return limit === 1 && side === 'at least'
			? 'must not be empty'
			: `must have ${side} ${limit} characters`;
	return issue.origin === 'array' ? `must hold ${side} ${limit}` : `must be ${side} ${limit}`;
}

const articles: Partial<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	array: 'a list',
	object: 'a group of fields',
	record: 'a group of fields',
	date: 'a day such as 2026-11-21',
	boolean: 'true or false',
};

function show(value: unknown): string {
	if (typeof value === 'string')
		return `the text "${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (value instanceof Date) return `the day ${value.toISOString().slice(0, 10)}`;
	if (value === null) return 'empty';
	return typeof value === 'object'
		? 'a group of fields'
		: `the ${typeof value} ${JSON.stringify(value)}`;
}

function fieldName(prefix: string, path: readonly PropertyKey[]): string {
	return path.reduce<string>(
		(name, part) =>
			typeof part === 'number'
				? `${name}[${part}]`
				: name
					? `${name}.${String(part)}`
					: String(part),
		prefix,
	);
}
