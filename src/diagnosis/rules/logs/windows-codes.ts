import type { Rule } from '../../rule.ts';
import { meaningOf } from './code-causes.ts';
import { Findings } from './findings.ts';

/** They say only that it failed; what stands beside them says why. */
const vague = /_LOGON_(?:FAILURE|DENIED)$/;

/**
 * An event 4625 (or 537) whose substatus is 0: the name and the password were not even tried, as
 * where the loopback check stops a server that signs in to itself (KB 896861).
 */
const emptySubstatus = /^.{0,60}\bsub ?status(?: code)?:\s{0,10}0x0{1,8}(?![\da-f])/is;

/** More codes than this tell nothing new. */
const most = 200;

/**
 * What the codes of Windows, SSPI and Kerberos mean for a sign-in. Where one of them says more than
 * “it failed”, it decides: of `0xC000006D` with `0xC0000072`, the second.
 *
 * @see https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4625
 */
export const windowsCodes: Rule = {
	id: 'windows-codes',
	judge: ({ codes, logLines, text }) => {
		// In the log of IIS the substatus before the number counts with it.
		const iis = logLines.filter(({ source }) => source === 'iis').slice(0, most);
		const told = codes.slice(0, most).flatMap((code) => {
			const meaning = meaningOf(code.symbol);
			const isInLog = iis.some(({ from, to }) => from <= code.from && code.to <= to);
			return meaning && !isInLog ? [{ ...code, ...meaning }] : [];
		});
		const telling = told.filter(({ symbol }) => !vague.test(symbol));
		const findings = new Findings();
		for (const code of telling.length > 0 ? telling : told) {
			const { symbol, causes, means, to } = code;
			if (symbol === 'STATUS_LOGON_FAILURE' && emptySubstatus.test(text.slice(to, to + 120)))
				findings.add(
					'loopback-check likely, integrated-windows-authentication possible',
					code,
					'Substatus 0: it was refused before the name and the password counted.',
				);
			else findings.add(causes, code, `${symbol} means: ${means}.`);
		}
		return { findings: findings.all() };
	},
};
