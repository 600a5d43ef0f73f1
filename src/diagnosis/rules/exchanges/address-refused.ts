import type { Rule } from '../../rule.ts';
import { finding, reason } from './facts/say.ts';
import { tellsOf401 } from './facts/refused.ts';

/** How services say that it is the network address that they refuse. */
const told = [
	/\bip(?: address)?\b[^.\n]{0,60}\b(?:not (?:allowed|authori[sz]ed|permitted|whitelisted|allowlisted|trusted|in the (?:allow|white)-?list|on the (?:allow|white)-?list)|is blocked|has been blocked|blacklisted|is restricted)/i,
	/\b(?:unauthori[sz]ed|disallowed|invalid|blocked|untrusted|not allowed from (?:this|your)|from (?:an )?unauthori[sz]ed) (?:source |client |remote )?ip(?: address)?\b/i,
	/\bnot (?:allowed|authori[sz]ed|permitted) from (?:your|this) (?:ip|location|network|host)\b/i,
	/\b(?:ip_(?:not_allowed|not_whitelisted|address_not_allowed|restricted|blocked)|ip_address_blocked)\b/i,
];

/** Only where the paste says it: nothing else in a 401 tells. */
export const addressRefused: Rule = {
	id: 'address-refused',
	source:
		'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/',
	judge: (paste) => {
		for (const { message, code } of paste.bodies)
			for (const quote of [message, code]) {
				if (!quote || !told.some((one) => one.test(quote.text))) continue;
				return {
					findings: [
						finding(
							'ip-or-host-blocked',
							tellsOf401(paste) ? 'certain' : 'likely',
							reason(quote, 'The answer says that your network address is refused.'),
						),
					],
				};
			}
		for (const one of told) {
			const found = one.exec(paste.text);
			if (!found) continue;
			const at = { from: found.index, to: found.index + found[0].length };
			return {
				findings: [
					finding(
						'ip-or-host-blocked',
						'likely',
						reason(at, 'This says that a network address is refused.'),
					),
				],
			};
		}
		return {};
	},
};
