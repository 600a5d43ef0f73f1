import type { Rule } from '../../rule.ts';
import { Findings, type Weighed } from './findings.ts';
import { spokenByMachines } from './spoken-by-machines.ts';
import { access } from './wordings/access.ts';
import { accounts } from './wordings/accounts.ts';
import { credentials } from './wordings/credentials.ts';
import { entra } from './wordings/entra.ts';
import { createFinder } from './wordings/find-wordings.ts';
import { kerberos } from './wordings/kerberos.ts';
import { servers } from './wordings/servers.ts';
import { signedRequests } from './wordings/signed-requests.ts';
import { tokens } from './wordings/tokens.ts';

export const allWordings = [
	...tokens,
	...accounts,
	...credentials,
	...access,
	...signedRequests,
	...servers,
	...kerberos,
	...entra,
];

let find: ReturnType<typeof createFinder> | undefined;

/**
 * The causes that a server, a library or a service names in its own words, in a body, a header, a
 * log or a program’s output. Each wording has its own source.
 */
export const toldInWords: Rule = {
	id: 'told-in-words',
	source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
	judge: (paste) => {
		find ??= createFinder(allWordings);
		const findings = new Findings();
		const found = find(paste.text, spokenByMachines(paste));
		const telling = found.filter(({ wording }) => !wording.isVague);
		for (const { wording, from, to, stands } of telling.length > 0 ? telling : found)
			findings.add(
				stands === 'spoken' ? wording.causes : wording.causes.map(lessSure(stands)),
				{ from, to },
				wording.tells,
			);
		return { findings: findings.all() };
	},
};

/** Words without their surroundings prove nothing; those that a person quotes are half of the story. */
const lessSure =
	(stands: 'line' | 'quote') =>
	([cause, sureness]: Weighed): Weighed => [
		cause,
		sureness === 'certain' ? 'likely' : stands === 'quote' ? 'possible' : sureness,
	];
