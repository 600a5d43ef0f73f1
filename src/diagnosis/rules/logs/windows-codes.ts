import type { SystemCode } from '../../../evidence/evidence.ts';
import { meaningOf } from '../../../evidence/logs/system-codes.ts';
import type { Rule } from '../../rule.ts';
import { causesOfCode } from './code-causes.ts';
import { Findings } from './findings.ts';
import { weigh } from './wordings/wording.ts';

/** They say only that it failed; what stands beside them says why. */
const vague = new Set(['STATUS_LOGON_FAILURE', 'SEC_E_LOGON_DENIED', 'ERROR_LOGON_FAILURE']);

/**
 * An event 4625 (or 537) whose substatus is 0: the name and the password were not even tried, as
 * where the loopback check stops a server that signs in to itself (KB 896861).
 */
const emptySubstatus = /\bsub ?status(?: code)?:\s{0,10}0x0{1,8}(?![\da-f])/i;

/** More codes than this tell nothing new. */
const most = 200;

/**
 * What the codes of Windows, SSPI and Kerberos mean for a sign-in. Where one of them says more than
 * “it failed”, it decides: of `0xC000006D` with `0xC0000072`, the second.
 */
export const windowsCodes: Rule = {
	id: 'windows-codes',
	source:
		'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4625',
	judge: (paste) => {
		const iis = paste.logLines.filter(({ source }) => source === 'iis').slice(0, most);
		const codes = paste.codes
			.slice(0, most)
			// In the log of IIS the substatus before the number counts with it.
			.filter(({ from, to }) => !iis.some((line) => line.from <= from && to <= line.to));
		const telling = codes.filter(
			({ symbol }) => !vague.has(symbol) && causesOfCode(symbol).length > 0,
		);
		const findings = new Findings();
		for (const code of telling.length > 0 ? telling : codes) {
			const says = sentence(code);
			if (code.symbol === 'STATUS_LOGON_FAILURE' && hasEmptySubstatus(paste.text, code))
				findings.add(
					weigh('loopback-check likely, integrated-windows-authentication possible'),
					code,
					'The sign-in failed with substatus 0: it was refused before the name and password counted.',
				);
			else findings.add(causesOfCode(code.symbol), code, says);
		}
		return { findings: findings.all() };
	},
};

function sentence({ symbol }: SystemCode): string {
	return `${symbol} means: ${meaningOf(symbol) ?? 'the sign-in failed'}.`;
}

function hasEmptySubstatus(text: string, { to }: SystemCode): boolean {
	return emptySubstatus.test(text.slice(to, to + 120));
}
