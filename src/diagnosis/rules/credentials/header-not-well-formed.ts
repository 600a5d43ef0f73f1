import {
	basicFaults,
	headerFaults,
	valueFaults,
	type CredentialsFault,
} from '../../../evidence/credentials/faults.ts';
import type { Deviation } from '../../../evidence/evidence.ts';
import type { Rule } from '../../rule.ts';
import { answer, findings, reason } from './reading/findings.ts';
import { sentCredentials, tells401 } from './reading/sent.ts';

const faults: Readonly<Record<string, CredentialsFault>> = {
	...basicFaults,
	...valueFaults,
	...headerFaults,
};

/** Other rules speak of these: nothing was sent, or twice, or what is inside was altered. */
const others = new Set<Deviation['id']>([
	'empty-header',
	'missing-value',
	'no-value',
	'printed-object',
	'unfilled-template',
	'example-value',
	'masked',
	'two-credentials',
	'second-scheme',
	'missing-parameter',
	'line-break-inside',
	'space-at-end',
	'hidden-sign-inside',
	'quotes-inside',
	'url-encoded-inside',
	'utf-16-inside',
	'latin-1-inside',
	'stand-in-inside',
]);

/** Often only the paste has it so: it was wrapped, copied with its line, or put between brackets. */
const ofThePaste = new Set<Deviation['id']>([
	'space-in-value',
	'brackets',
	'unclosed-quote',
	'trailing-separator',
	'header-name-in-value',
	// Who hides a pair writes it out, or types over its base64.
	'not-encoded',
	'not-base64',
	'not-text',
	'colon-missing',
]);

/** An `Authorization` header that no reader takes credentials from. */
export const headerNotWellFormed: Rule = {
	id: 'header-not-well-formed',
	source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.4',
	judge: (paste) => {
		const says401 = tells401(paste);
		for (const { credentials, refused } of sentCredentials(paste)) {
			const { deviations, value } = credentials;
			// Somebody has changed it for the paste: what is odd about it may be theirs.
			if (deviations.some(({ id }) => id === 'masked')) continue;
			const broken = deviations.filter(
				({ id, to }) =>
					id in faults &&
					(!others.has(id) || (id === 'printed-object' && to <= (value?.from ?? -1))),
			);
			const fatal = broken.find(({ id }) => faults[id]?.gravity === 'fatal');
			const worst = fatal ?? broken[0];
			if (!worst) continue;
			const says = faults[worst.id]?.says ?? '';
			const span = worst.to > worst.from ? worst : credentials;
			const isProven = fatal && !ofThePaste.has(fatal.id) && (refused || says401);
			const isBare = worst.id === 'missing-scheme';
			const asksBearer = paste.challenges.some(({ scheme }) => scheme === 'bearer');
			const isBareJwt = isBare && (value?.form === 'jws' || value?.form === 'jwe');
			return {
				findings: findings(
					[reason(span, says)],
					[
						[
							'malformed-authorization-header',
							isProven
								? 'certain'
								: fatal || (isBare && (isBareJwt || asksBearer))
									? 'likely'
									: 'possible',
						],
						...(isBare ? ([['wrong-scheme', 'possible']] as const) : []),
					],
				),
				answers: isProven ? [answer(span, 'header-leaves', 'odd')] : [],
			};
		}
		return {};
	},
};
