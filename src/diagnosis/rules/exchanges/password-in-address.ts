import type { Rule } from '../../rule.ts';
import { findings, reason } from '../say.ts';

/** The part before the host, which may hold a name and a password. */
const address = /\b[a-z][a-z+]{1,9}:\/\/([^\s'"<>`:/@]{1,200}):([^\s'"<>`]{1,300})@(?=[\w.[-])/gi;

/** Signs that end the password, or begin an encoded sign. */
const special = /[#?/\\@]|%(?![0-9a-f]{2})/i;

/** A port with a path in which an @ stands, or what somebody put there for the password. */
const isNone = /^\d{1,5}(?:[/?#]|$)|^(?:\*+|[<[{$%]|x{3,}|…|\.{3})/i;

/** A shell’s variable behind other letters of a password: it is filled in where `$` was meant. */
const inShell = /\s(?:-u|--user)[ =]?"[^"\s:$]{1,100}:[^"\s$]{1,100}\$(?=[\w$!?#*@-])/g;

/**
 * A password in an address or a command, with signs that mean something there.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986.html#section-3.2.1
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_02_03
 */
export const passwordInAddress: Rule = {
	id: 'password-in-address',
	judge: ({ text }) => {
		for (const { 0: whole, 1: user = '', 2: password = '', index } of text.matchAll(address)) {
			const at = isNone.test(password) ? -1 : password.search(special);
			if (at < 0) continue;
			const start = index + whole.indexOf('://') + user.length + 4 + at;
			return found(
				start,
				'This sign ends the password, or is read otherwise: it has to be encoded.',
			);
		}
		const [shell] = text.matchAll(inShell);
		return shell
			? found(
					shell.index + shell[0].length - 1,
					'Between double quotes the shell puts a variable here; single quotes keep the sign.',
				)
			: {};
	},
};

const found = (from: number, says: string) => ({
	findings: findings(
		{ 'special-characters-in-credentials': 'likely' },
		reason({ from, to: from + 1 }, says),
	),
});
