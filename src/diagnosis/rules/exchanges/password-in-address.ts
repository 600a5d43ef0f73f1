import type { Rule } from '../../rule.ts';
import { finding, reason } from './facts/say.ts';

/** The part before the host, which may hold a name and a password: RFC 3986, section 3.2.1. */
const address = /\b[a-z][a-z+]{1,9}:\/\/([^\s'"<>`:/@]{1,200}):([^\s'"<>`]{1,300})@(?=[\w.[-])/gi;

const signs: readonly { is: RegExp; says: string; sureness: 'likely' | 'possible' }[] = [
	{
		is: /[#?/\\]/,
		says: 'The password ends for most programs at this sign; in an address it has to be encoded.',
		sureness: 'likely',
	},
	{
		is: /%(?![0-9a-f]{2})/i,
		says: 'A percent sign in an address begins an encoded sign; by itself it is written %25.',
		sureness: 'likely',
	},
	{
		is: /@/,
		says: 'The first @ ends the password for some programs; within it, it is written %40.',
		sureness: 'likely',
	},
	{
		is: /[[\]{}|^+&=;,]|[^\x20-\x7e]/,
		says: 'This sign is read otherwise by some programs unless it is encoded.',
		sureness: 'possible',
	},
];

/** A shell’s variable behind other letters of a password: it is filled in where `$` was meant. */
const inShell = /\s(?:-u|--user)[ =]?"[^"\s:$]{1,100}:([^"\s$]{1,100})\$(?=[\w$!?#*@-])/g;

/** A password in an address or a command, with signs that mean something there. */
export const passwordInAddress: Rule = {
	id: 'password-in-address',
	source: 'https://www.rfc-editor.org/rfc/rfc3986.html#section-3.2.1',
	judge: ({ text }) => {
		for (const { 0: whole, 1: user = '', 2: password = '', index } of text.matchAll(address)) {
			// A port with a path in which an @ stands: `http://localhost:4873/@scope/name`.
			if (/^\d{1,5}(?:[/?#]|$)/.test(password) || isPlaceholder(password)) continue;
			for (const { is, says, sureness } of signs) {
				const found = is.exec(password);
				if (!found) continue;
				const from = index + whole.indexOf('://') + 3 + user.length + 1 + found.index;
				return {
					findings: [
						finding(
							'special-characters-in-credentials',
							sureness,
							reason({ from, to: from + 1 }, says),
						),
					],
				};
			}
		}
		const [shell] = text.matchAll(inShell);
		if (!shell) return {};
		const at = shell.index + shell[0].length - 1;
		return {
			findings: [
				finding(
					'special-characters-in-credentials',
					'likely',
					reason(
						{ from: at, to: at + 1 },
						'Between double quotes the shell puts a variable here; single quotes keep the sign.',
					),
				),
			],
		};
	},
};

function isPlaceholder(password: string): boolean {
	return /^(?:\*+|[<[{$%].*|x{3,}|…|\.{3})/i.test(password);
}
