import {
	basicFaults,
	headerFaults,
	valueFaults,
	type CredentialsFault,
} from '../../../evidence/credentials/faults.ts';
import type { Deviation, Exchange } from '../../../evidence/evidence.ts';
import type { Sureness } from '../../finding.ts';
import type { Paste, Rule, Said } from '../../rule.ts';
import { tells401 } from '../facts.ts';
import { answer, findings, reason } from '../say.ts';
import { sentCredentials, type Sent } from './reading/sent.ts';

const faults: Readonly<Record<string, CredentialsFault>> = {
	...basicFaults,
	...valueFaults,
	...headerFaults,
};

type Verdict = readonly [cause: string, sureness: Sureness];

const missing = 'missing-credentials';
const altered = 'special-characters-in-credentials';
const malformed = 'malformed-authorization-header';

/**
 * What a fault comes to in a request that was refused. Of those that are not here, the fatal ones make
 * the header unreadable for certain. `likely` is what only the paste may have so: it was wrapped, or
 * somebody hid the value.
 */
const verdicts: Readonly<Record<string, Verdict>> = {
	'no-value': [missing, 'certain'],
	'printed-object': [missing, 'certain'],
	'empty-header': [missing, 'likely'],
	'missing-value': [missing, 'likely'],
	'unfilled-template': [missing, 'likely'],
	'stand-in-inside': [missing, 'likely'],
	'example-value': [missing, 'possible'],
	'two-credentials': ['conflicting-credentials', 'certain'],
	'line-break-inside': [altered, 'certain'],
	'utf-16-inside': [altered, 'certain'],
	'space-at-end': [altered, 'likely'],
	'quotes-inside': [altered, 'likely'],
	'url-encoded-inside': [altered, 'likely'],
	'latin-1-inside': [altered, 'likely'],
	'second-scheme': [malformed, 'likely'],
	'missing-parameter': [malformed, 'likely'],
	'space-in-value': [malformed, 'likely'],
	'unclosed-quote': [malformed, 'likely'],
	'trailing-separator': [malformed, 'likely'],
	'header-name-in-value': [malformed, 'likely'],
	brackets: [malformed, 'likely'],
	'not-base64': [malformed, 'likely'],
	'colon-missing': [malformed, 'likely'],
};

const ranks: readonly Sureness[] = ['certain', 'likely', 'possible'];

/**
 * An `Authorization` header with nothing in it, with too much, or written so that no reader takes
 * credentials from it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.2
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-2.1
 * @see https://www.rfc-editor.org/rfc/rfc7617.html#section-2
 */
export const oddHeader: Rule = {
	id: 'odd-header',
	judge: (paste) => {
		const is401 = tells401(paste);
		const said = sentCredentials(paste)
			// Somebody has changed it for the paste: what is odd about it may be theirs.
			.filter(({ credentials }) => credentials.deviations.every(({ id }) => id !== 'masked'))
			// What was refused tells more than the command that sent it.
			.toSorted((a, b) => Number(b.isRefused) - Number(a.isRefused))
			.map((sent) => judgeOne(sent, is401, paste));
		return said.find(({ findings }) => findings) ?? twoHeaders(paste.exchanges) ?? said[0] ?? {};
	},
};

function judgeOne(
	{ credentials, exchange, isRefused }: Sent,
	is401: boolean,
	{ challenges }: Paste,
): Said {
	const { deviations, value, basic } = credentials;
	const isCommand = exchange?.source === 'copy-as-curl' && !exchange.response;
	const isProven = !isCommand && (isRefused || is401);
	const [worst] = deviations
		.filter(({ id }) => id in faults)
		.map((fault) => ({ fault, verdict: verdictOf(fault, value?.from ?? -1) }))
		.toSorted((a, b) => ranks.indexOf(a.verdict[1]) - ranks.indexOf(b.verdict[1]));
	if (!worst)
		return {
			...(basic &&
				basic.charset !== 'ascii' && {
					findings: findings(
						{ [altered]: 'likely' },
						reason(credentials, 'User or password has letters that not every server reads alike.'),
					),
				}),
			answers: isRefused && value ? [answer(credentials, 'header-leaves', 'good')] : [],
		};
	const { fault, verdict } = worst;
	const [cause, sureness] = verdict;
	const span = fault.to > fault.from ? fault : credentials;
	const isBare = fault.id === 'missing-scheme';
	const isAsked = challenges.some(({ scheme }) => scheme === 'bearer');
	const isToken = value?.form === 'jws' || value?.form === 'jwe';
	const sure: Sureness =
		sureness === 'certain' && !isProven
			? 'likely'
			: // A shell still fills in the variables of a command.
				isCommand && fault.id === 'unfilled-template'
				? 'possible'
				: isBare && (isToken || isAsked)
					? 'likely'
					: sureness;
	const leaves = cause === missing ? 'absent' : cause === malformed ? 'odd' : undefined;
	return {
		findings: findings(
			{ [cause]: sure, ...(isBare && { 'wrong-scheme': 'possible' }) },
			reason(span, faults[fault.id]?.says ?? ''),
		),
		answers: sure === 'certain' && leaves ? [answer(span, 'header-leaves', leaves)] : [],
	};
}

function verdictOf({ id, to }: Deviation, value: number): Verdict {
	// Before a value it is only what was printed round it: `Optional("…")`.
	if (id === 'printed-object' && to <= value) return [malformed, 'certain'];
	return verdicts[id] ?? [malformed, faults[id]?.gravity === 'fatal' ? 'certain' : 'possible'];
}

/** One request has room for one `Authorization` header. */
function twoHeaders(exchanges: readonly Exchange[]): Said | undefined {
	for (const { request, response } of exchanges) {
		const [, second] = request?.headers.filter(({ name }) => name === 'authorization') ?? [];
		if (second && (response?.status ?? 401) === 401)
			return {
				findings: findings(
					{ 'conflicting-credentials': 'likely' },
					reason(
						second.nameAt,
						'The request has two Authorization headers, where only one may be.',
					),
				),
			};
	}
	return undefined;
}
