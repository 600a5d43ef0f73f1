import type { Quote } from '../evidence.ts';
import type { ChallengeFault, Fault, ParameterFault } from './faults.ts';
import { plainParameters, plainSchemes } from './names.ts';
import { readParameter } from './parameter.ts';

/** A challenge as it is being read. Places are in the text of the header’s value. */
export interface Draft {
	readonly from: number;
	to: number;
	readonly scheme: Lowercase<string>;
	token68?: Quote;
	/** By name; the first of a name counts. */
	readonly parameters: Map<string, Quote>;
	readonly faults: Fault<ChallengeFault | ParameterFault>[];
}

const headerName = /(?:www|proxy)-authenticate["']?\s{0,3}[:=]/i;
/** Spaces, commas, what stands round a list of JSON, and the name of the header. */
const gap = new RegExp(`(?:[\\s,;"'“”„[\\]{}\\\\=]|${headerName.source})*`, 'iy');
const word = /[^\s,;=:"“”„[\]{}\\]*/y;
/** RFC 9110, section 11.2. */
const token68 = /[\w+/.~-]+={0,2}(?=\s*(?:$|,))/y;
const equals = /\s*=/y;
/** A parameter behind a word makes it a scheme, even where the comma before it is missing. */
const leadsToParameter = /\s+[\w-]+\s*=/y;
const stray = /[^\s,;]+/y;

/**
 * Parts the value of a header into challenges, RFC 9110, sections 11.3 and 11.6.1:
 *
 *     WWW-Authenticate = #challenge
 *     challenge        = auth-scheme [ 1*SP ( token68 / #auth-param ) ]
 *
 * A comma parts parameters as well as challenges; what stands behind a word tells which it is.
 */
export function readList(text: string): readonly Draft[] {
	const drafts: Draft[] = [];
	/** Found before the challenge that it belongs to. */
	let early: Draft['faults'] = [];
	let place = 0;
	const test = (pattern: RegExp, from: number): boolean => {
		pattern.lastIndex = from;
		return pattern.test(text);
	};
	const begin = (from: number, to: number): Draft => {
		const scheme = text.slice(from, to).toLowerCase() as Lowercase<string>;
		const draft = { from, to, scheme, parameters: new Map<string, Quote>(), faults: early };
		early = [];
		drafts.push(draft);
		return draft;
	};

	while (place < text.length) {
		const before = place;
		const last = drafts.at(-1);
		const isOpen = last?.parameters.size === 0 && !last.token68;
		if (test(gap, place)) place = gap.lastIndex;
		if (place === text.length) break;
		const from = place;
		const between = text.slice(before, from);
		const isParted = !last || /[^\s=]/.test(between);
		const semicolon = between.indexOf(';');
		if (last && semicolon >= 0) last.faults.push({ id: 'semicolon', from: before, to: from });
		const named = headerName.exec(between);
		if (named) {
			const at = before + named.index;
			early.push({ id: 'header-name-in-value', from: at, to: at + named[0].length });
		}
		test(word, from);
		const end = word.lastIndex;
		const known = text.slice(from, end).toLowerCase();
		const isColon = text.startsWith(':', end);
		const isParameter = plainParameters.has(known);
		const isScheme = plainSchemes.has(known);

		if (isOpen && !isParted && !isParameter && !isScheme && test(token68, from)) {
			place = last.to = token68.lastIndex;
			last.token68 = { text: text.slice(from, place), from, to: place };
		} else if ((end > from && test(equals, end)) || (isParameter && (isColon || last))) {
			const { name, value, end: to, faults } = readParameter(text, from);
			const draft = last && !named ? last : begin(from, from);
			if (draft !== last) draft.faults.push({ id: 'missing-scheme', from, to });
			else if (isParted === isOpen)
				draft.faults.push({
					id: isOpen ? 'comma-after-scheme' : 'missing-comma',
					from: draft.to,
					to: from,
				});
			if (draft.parameters.has(name)) draft.faults.push({ id: 'repeated-parameter', from, to });
			else draft.parameters.set(name, value);
			draft.faults.push(...faults);
			place = draft.to = to;
		} else if (
			isScheme ||
			(/^[\w!#$%&'*+.^`|~-]+$/.test(known) && !isColon && (isParted || test(leadsToParameter, end)))
		) {
			if (/["'“”„[{]/.test(between)) early.push({ id: 'quoted-challenge', from: before, to: from });
			if (!isParted) early.push({ id: 'missing-comma', from: last.to, to: from });
			const draft = begin(from, end);
			place = end;
			if (isColon) draft.faults.push({ id: 'colon-after-scheme', from: end, to: ++place });
		} else {
			test(stray, from);
			place = Math.max(stray.lastIndex, from + 1);
			const draft = last ?? begin(from, from);
			draft.faults.push({ id: 'stray-text', from, to: place });
			draft.to = place;
		}
	}
	return drafts;
}
